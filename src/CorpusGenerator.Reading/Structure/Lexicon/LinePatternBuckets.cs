using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Line patterns by the three characters they begin with, or by two where their first piece has no more.</summary>
internal sealed class LinePatternBuckets
{
    private const int Buckets = 4096;

    private readonly List<LinePattern>?[] _byTriple = new List<LinePattern>?[Buckets];

    private readonly List<LinePattern>?[] _byPair = new List<LinePattern>?[Buckets];

    private readonly BeginningFilter _beginnings = new(BeginningFilter.BitsForThousands);

    /// <summary>Adds a pattern.</summary>
    public void Add(LinePattern pattern)
    {
        ReadOnlySpan<char> piece = pattern.Pieces[0].AsSpan();
        int pair = PairAt(piece, 0);
        bool isPair = piece.Length <= 2;
        int bucket = isPair ? pair : TripleAt(piece, 0, pair);
        _beginnings.Add(piece);
        ((isPair ? _byPair : _byTriple)[bucket] ??= []).Add(pattern);
    }

    /// <summary>Leaves of some places of a line those where a pattern may begin, by two characters; gives their number.</summary>
    public int Choose(ReadOnlySpan<char> line, Span<byte> places, int count) => _beginnings.Choose(line, places, count);

    /// <summary>Whether a text that is not folded may begin with a pattern's first words.</summary>
    public bool MayMatch(ReadOnlySpan<char> text)
    {
        if (text.Length <= 2 || !_beginnings.MayBegin(text))
            return text.Length <= 2;

        ReadOnlySpan<char> folded =
            stackalloc char[] { PhraseFolding.Fold(text[0]), PhraseFolding.Fold(text[1]), PhraseFolding.Fold(text[2]) };
        int pair = PairAt(folded, 0);
        return AnyMayBegin(_byTriple[TripleAt(folded, 0, pair)], text) || AnyMayBegin(_byPair[pair], text);
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static bool AnyMayBegin(List<LinePattern>? patterns, ReadOnlySpan<char> text)
    {
        if (patterns is null)
            return false;

        foreach (LinePattern pattern in patterns)
        {
            if (PhraseFolding.MayBegin(text, pattern.Pieces[0].AsSpan()))
                return true;
        }

        return false;
    }

    /// <summary>What the line is by the first pattern that begins there; null when none does.</summary>
    /// <param name="line">A folded line.</param>
    /// <param name="at">A place in it.</param>
    /// <param name="prose">Code units of the whole line if it reads like prose; 0 if it does not.</param>
    /// <param name="goesOn">Whether the line is only the beginning of a longer one.</param>
    public BlockKind? Match(ReadOnlySpan<char> line, int at, int prose, bool goesOn = false)
    {
        int pair = PairAt(line, at);
        return FirstMatch(_byTriple[TripleAt(line, at, pair)], line, at, prose, goesOn)
            ?? FirstMatch(_byPair[pair], line, at, prose, goesOn);
    }

    private static BlockKind? FirstMatch(List<LinePattern>? patterns, ReadOnlySpan<char> line, int at, int prose, bool goesOn)
    {
        if (patterns is null)
            return null;

        foreach (LinePattern pattern in patterns)
        {
            if (!(goesOn && pattern.AtEnd) && pattern.Matches(line, at, prose))
                return pattern.Kind;
        }

        return null;
    }

    private static int PairAt(ReadOnlySpan<char> line, int at) =>
        ((line[at] * 31) + (at + 1 < line.Length ? line[at + 1] : ' ')) & (Buckets - 1);

    private static int TripleAt(ReadOnlySpan<char> line, int at, int pair) =>
        (pair + (at + 2 < line.Length ? line[at + 2] * 353 : 0)) & (Buckets - 1);
}
