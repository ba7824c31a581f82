namespace CorpusGenerator;

/// <summary>A stretch of a text between two boundaries.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units; at least 1, except of <see langword="default"/>.</param>
public readonly record struct TextSegment(int Start, int Length)
{
    /// <summary>The position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The code units of <paramref name="text"/>, the text that was cut, which the segment stands
    /// for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the one that was cut.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The segment without the spaces and line breaks at its ends; maybe empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the one that was cut.</exception>
    public TextSegment Trim(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> segment = Of(text);
        int end = segment.Length;
        while (end > 0 && IsBlank(segment[end - 1]))
            end--;
        int start = 0;
        while (start < end && IsBlank(segment[start]))
            start++;
        return new TextSegment(Start + start, end - start);
    }

    private static bool IsBlank(char unit) => CodePointTable.SentenceBreakOf(CodePointTable.ClassOf(unit))
        .IsIn(SentenceBreakSet.Separators | 1 << (int)SentenceBreakProperty.Sp);
}
