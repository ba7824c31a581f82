namespace CorpusGenerator.Reading;

/// <summary>Many line patterns, tried at once: grouped by the two characters they begin with.</summary>
internal sealed class LinePatternTable
{
    private const int Buckets = 4096;

    private const int BitsPerWord = 64;

    private readonly List<LinePattern>?[] _atStart = new List<LinePattern>?[Buckets];

    private readonly List<LinePattern>?[] _anywhere = new List<LinePattern>?[Buckets];

    // One bit a bucket of those above: nearly all places of a line fall into an empty one, which half a kilobyte tells.
    private readonly ulong[] _isUsedAnywhere = new ulong[Buckets / BitsPerWord];

    /// <summary>Adds a pattern.</summary>
    public void Add(LinePattern pattern)
    {
        List<LinePattern>?[] buckets = pattern.AtStart ? _atStart : _anywhere;
        int bucket = BucketOf(pattern.Pieces[0].AsSpan(), 0);
        (buckets[bucket] ??= []).Add(pattern);
        if (!pattern.AtStart)
            _isUsedAnywhere[bucket / BitsPerWord] |= 1UL << (bucket % BitsPerWord);
    }

    /// <summary>What a folded line is by the first pattern that it has; null when it has none.</summary>
    public BlockKind? Match(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return null;

        if (FirstMatch(_atStart[BucketOf(line, 0)], line, 0) is BlockKind kind)
            return kind;

        for (int at = 0; at < line.Length; at++)
        {
            int bucket = BucketOf(line, at);
            if (IsUsedAnywhere(bucket) && IsWordStart(line, at) && FirstMatch(_anywhere[bucket], line, at) is BlockKind found)
                return found;
        }

        return null;
    }

    /// <summary>The same for a folded beginning of a line that goes on: patterns that may end anywhere.</summary>
    public BlockKind? MatchBeginning(ReadOnlySpan<char> beginning)
    {
        if (beginning.IsEmpty || _atStart[BucketOf(beginning, 0)] is not List<LinePattern> patterns)
            return null;

        foreach (LinePattern pattern in patterns)
        {
            if (!pattern.AtEnd && pattern.Matches(beginning, 0))
                return pattern.Kind;
        }

        return null;
    }

    private bool IsUsedAnywhere(int bucket) =>
        (_isUsedAnywhere[bucket / BitsPerWord] & (1UL << (bucket % BitsPerWord))) != 0;

    private static BlockKind? FirstMatch(List<LinePattern>? patterns, ReadOnlySpan<char> line, int at)
    {
        if (patterns is null)
            return null;

        foreach (LinePattern pattern in patterns)
        {
            if (pattern.Matches(line, at))
                return pattern.Kind;
        }

        return null;
    }

    private static bool IsWordStart(ReadOnlySpan<char> line, int at) =>
        at == 0 || !char.IsLetterOrDigit(line[at - 1]) || CharacterClass.IsUnspaced(line[at]);

    private static int BucketOf(ReadOnlySpan<char> line, int at) =>
        ((line[at] * 31) + (at + 1 < line.Length ? line[at + 1] : ' ')) & (Buckets - 1);
}
