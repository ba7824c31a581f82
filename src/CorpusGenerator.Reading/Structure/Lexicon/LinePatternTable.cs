namespace CorpusGenerator.Reading;

/// <summary>Many line patterns, tried at once.</summary>
internal sealed class LinePatternTable
{
    private const int LongestBeginning = 64;

    private readonly LinePatternBuckets _atStart = new();

    private readonly LinePatternBuckets _anywhere = new();

    private readonly LineEndings _atEnd = new();

    /// <summary>Adds a pattern.</summary>
    public void Add(LinePattern pattern)
    {
        if (pattern.AtStart)
            _atStart.Add(pattern);
        else if (pattern.AtEnd && pattern.Pieces.Length == 1)
            _atEnd.Add(pattern);
        else
            _anywhere.Add(pattern);
    }

    /// <summary>What a line is by the first pattern that it has; null when it has none.</summary>
    /// <param name="text">The text that it is of.</param>
    /// <param name="line">The line.</param>
    /// <param name="prose">Its code units if it reads like prose; 0 if it does not.</param>
    /// <param name="folded">A buffer.</param>
    /// <remarks>Most lines have no words that any pattern begins with, and are not folded.</remarks>
    public BlockKind? Match(string text, TextRange line, int prose, FoldedText folded)
    {
        ReadOnlySpan<char> rest = FoldedText.WithoutDecoration(line.Of(text));
        return _atStart.MayMatch(rest) || _atEnd.MayMatch(rest) || MayMatchInside(rest)
            ? Match(folded.Set(text, line.Start, line.End), prose)
            : null;
    }

    /// <summary>What a folded line is by the first pattern that it has; null when it has none.</summary>
    public BlockKind? Match(ReadOnlySpan<char> line, int prose = 0)
    {
        if (line.IsEmpty)
            return null;

        return _atStart.Match(line, 0, prose) ?? MatchInside(line, prose) ?? _atEnd.Match(line, prose);
    }

    /// <summary>What a line of prose is by its first code units: patterns that may end anywhere.</summary>
    public BlockKind? MatchBeginning(string text, TextRange line, FoldedText folded)
    {
        TextRange beginning = new(line.Start, Math.Min(LongestBeginning, line.Length));
        if (!_atStart.MayMatch(FoldedText.WithoutDecoration(beginning.Of(text))))
            return null;

        ReadOnlySpan<char> first = folded.Set(text, beginning.Start, beginning.End);
        return first.IsEmpty ? null : _atStart.Match(first, 0, line.Length, goesOn: true);
    }

    private bool MayMatchInside(ReadOnlySpan<char> line)
    {
        Span<byte> places = stackalloc byte[LineMeasure.LongLine];
        int count = _anywhere.Choose(line, places, WordStarts.Find(line, places));
        for (int i = 0; i < count; i++)
        {
            if (_anywhere.MayMatch(line.Slice(places[i])))
                return true;
        }

        return false;
    }

    private BlockKind? MatchInside(ReadOnlySpan<char> line, int prose)
    {
        for (int at = 0; at < line.Length; at++)
        {
            if (WordStarts.Is(line, at) && _anywhere.Match(line, at, prose) is BlockKind found)
                return found;
        }

        return null;
    }
}
