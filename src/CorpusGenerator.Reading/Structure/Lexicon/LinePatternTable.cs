namespace CorpusGenerator.Reading;

/// <summary>Many line patterns, tried at once.</summary>
internal sealed class LinePatternTable
{
    private const char FirstUnspaced = '\u0E00';

    private readonly LinePatternBuckets _atStart = new();

    private readonly LinePatternBuckets _anywhere = new();

    /// <summary>Adds a pattern.</summary>
    public void Add(LinePattern pattern) => (pattern.AtStart ? _atStart : _anywhere).Add(pattern);

    /// <summary>What a folded line is by the first pattern that it has; null when it has none.</summary>
    public BlockKind? Match(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return null;

        if (_atStart.Match(line, 0) is BlockKind kind)
            return kind;

        for (int at = 0; at < line.Length; at++)
        {
            if (at > 0 && IsSmallLetter(line[at - 1]) && line[at] < FirstUnspaced)
                continue;

            if (_anywhere.MayMatch(line, at) && IsWordStart(line, at) && _anywhere.Match(line, at) is BlockKind found)
                return found;
        }

        return null;
    }

    /// <summary>The same for a folded beginning of a line that goes on: patterns that may end anywhere.</summary>
    public BlockKind? MatchBeginning(ReadOnlySpan<char> beginning) =>
        beginning.IsEmpty ? null : _atStart.Match(beginning, 0, goesOn: true);

    // Says of most places at once what IsWordStart says more slowly: that a word goes on.
    private static bool IsSmallLetter(char c) =>
        (uint)(c - 'a') <= 'z' - 'a' || (uint)(c - 'а') <= 'я' - 'а' || (uint)(c - 'ا') <= 'ي' - 'ا';

    private static bool IsWordStart(ReadOnlySpan<char> line, int at) =>
        at == 0 || !char.IsLetterOrDigit(line[at - 1]) || CharacterClass.IsUnspaced(line[at]);
}
