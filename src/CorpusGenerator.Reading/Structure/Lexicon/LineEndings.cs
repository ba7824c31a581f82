namespace CorpusGenerator.Reading;

/// <summary>Line patterns of one piece that the line ends with ("… (file photo)").</summary>
internal sealed class LineEndings
{
    private readonly List<LinePattern> _patterns = [];

    // Of the pieces, read backwards.
    private readonly BeginningFilter _endings = new(BeginningFilter.BitsForThousands);

    /// <summary>Adds a pattern.</summary>
    public void Add(LinePattern pattern)
    {
        _patterns.Add(pattern);
        _endings.Add(Backwards(pattern.Pieces[0].AsSpan(), stackalloc char[BeginningFilter.Length]));
    }

    /// <summary>Whether a line that is not folded may end with a pattern's words.</summary>
    public bool MayMatch(ReadOnlySpan<char> line)
    {
        int end = line.Length;
        while (end > 0 && FoldedText.IsDecoration(line[end - 1]))
            end--;

        return _endings.MayBegin(Backwards(line.Slice(0, end), stackalloc char[BeginningFilter.Length]));
    }

    /// <summary>What a folded line is by the first pattern that it ends with; null when it ends with none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="prose">Its code units if it reads like prose; 0 if it does not.</param>
    public BlockKind? Match(ReadOnlySpan<char> line, int prose)
    {
        if (!_endings.MayBegin(Backwards(line, stackalloc char[BeginningFilter.Length])))
            return null;

        foreach (LinePattern pattern in _patterns)
        {
            ReadOnlySpan<char> piece = pattern.Pieces[0].AsSpan();
            if (line.EndsWith(piece) && pattern.TellsFromProse(prose) && WordStarts.Is(line, line.Length - piece.Length)
                && (pattern.Kind != BlockKind.Boilerplate || MayStandBefore(line.Slice(0, line.Length - piece.Length), piece)))
                return pattern.Kind;
        }

        return null;
    }

    /// <remarks>"12 comments" belongs to the page, and "the mayor made no comments" does not.</remarks>
    private static bool MayStandBefore(ReadOnlySpan<char> rest, ReadOnlySpan<char> piece)
    {
        if (piece.IndexOf(' ') >= 0 || rest.TrimEnd().IndexOf(' ') < 0)
            return true;

        foreach (char c in rest)
        {
            if (Digits.IsDigit(c))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Backwards(ReadOnlySpan<char> text, Span<char> last)
    {
        int length = Math.Min(text.Length, last.Length);
        for (int i = 0; i < length; i++)
            last[i] = text[text.Length - 1 - i];

        return last.Slice(0, length);
    }
}
