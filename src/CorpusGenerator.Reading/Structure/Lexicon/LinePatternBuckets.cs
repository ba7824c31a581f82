namespace CorpusGenerator.Reading;

/// <summary>Line patterns by the three characters they begin with, or by two where their first piece has no more.</summary>
internal sealed class LinePatternBuckets
{
    private const int Buckets = 4096;

    private readonly List<LinePattern>?[] _byTriple = new List<LinePattern>?[Buckets];

    private readonly List<LinePattern>?[] _byPair = new List<LinePattern>?[Buckets];

    // A bit for each beginning, of two and of three characters: nearly all places of a line have another, which a
    // kilobyte tells.
    private readonly BitSet _pairs = new(Buckets);

    private readonly BitSet _triples = new(Buckets);

    /// <summary>Adds a pattern.</summary>
    public void Add(LinePattern pattern)
    {
        ReadOnlySpan<char> piece = pattern.Pieces[0].AsSpan();
        int pair = PairAt(piece, 0);
        bool isPair = piece.Length <= 2;
        int bucket = isPair ? pair : TripleAt(piece, 0, pair);
        _pairs.Add(pair);
        _triples.Add(bucket);
        ((isPair ? _byPair : _byTriple)[bucket] ??= []).Add(pattern);
    }

    /// <summary>Whether a pattern may begin at a place of a folded line.</summary>
    public bool MayMatch(ReadOnlySpan<char> line, int at)
    {
        int pair = PairAt(line, at);
        return _pairs.Contains(pair) && (_triples.Contains(TripleAt(line, at, pair)) || _byPair[pair] is not null);
    }

    /// <summary>What the line is by the first pattern that begins there; null when none does.</summary>
    /// <param name="line">A folded line.</param>
    /// <param name="at">A place in it.</param>
    /// <param name="goesOn">Whether the line is only the beginning of a longer one.</param>
    public BlockKind? Match(ReadOnlySpan<char> line, int at, bool goesOn = false)
    {
        int pair = PairAt(line, at);
        return FirstMatch(_byTriple[TripleAt(line, at, pair)], line, at, goesOn)
            ?? FirstMatch(_byPair[pair], line, at, goesOn);
    }

    private static BlockKind? FirstMatch(List<LinePattern>? patterns, ReadOnlySpan<char> line, int at, bool goesOn)
    {
        if (patterns is null)
            return null;

        foreach (LinePattern pattern in patterns)
        {
            if (!(goesOn && pattern.AtEnd) && pattern.Matches(line, at))
                return pattern.Kind;
        }

        return null;
    }

    private static int PairAt(ReadOnlySpan<char> line, int at) =>
        ((line[at] * 31) + (at + 1 < line.Length ? line[at + 1] : ' ')) & (Buckets - 1);

    private static int TripleAt(ReadOnlySpan<char> line, int at, int pair) =>
        (pair + (at + 2 < line.Length ? line[at + 2] * 353 : 0)) & (Buckets - 1);
}
