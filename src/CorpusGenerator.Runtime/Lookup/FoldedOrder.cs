namespace CorpusGenerator;

/// <summary>Orders names by code units without regard to case.</summary>
/// <remarks>
/// Tables are sorted by it when they are made and searched by it wherever they are read, so it maps the two letters
/// itself on whose lower case runtimes differ.
/// </remarks>
internal sealed class FoldedOrder : IComparer<string>
{
    public static FoldedOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => Compare(x.AsSpan(), y.AsSpan());

    /// <summary>Below 0, 0 or above 0, as <paramref name="left"/> comes before, with or after <paramref name="right"/>.</summary>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            if (left[i] != right[i] && Fold(left[i]) - Fold(right[i]) is var difference and not 0)
            {
                return difference;
            }
        }

        return left.Length - right.Length;
    }

    private static char Fold(char character) => character switch
    {
        '\u0130' => 'i',
        '\u1E9E' => '\u00DF',
        _ => char.ToLowerInvariant(character),
    };
}
