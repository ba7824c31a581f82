namespace CorpusGenerator.Reading;

/// <summary>Tells of most phrases and places by three characters that a table does not hold them.</summary>
/// <remarks>Two kilobytes that stay in the cache, where the table behind them would not.</remarks>
internal sealed class BeginningFilter
{
    private const int Bits = 16384;

    private const int Length = 3;

    // Stands for the characters that a phrase of one or two lacks.
    private const char End = '\uFFFF';

    private readonly BitSet _bits = new(Bits);

    /// <summary>Adds a folded phrase.</summary>
    public void Add(ReadOnlySpan<char> phrase) => _bits.Add(BitOf(phrase));

    /// <summary>Whether the folded phrase, or another that begins alike, was added.</summary>
    public bool MayHold(ReadOnlySpan<char> phrase) => _bits.Contains(BitOf(phrase));

    /// <summary>Whether a text that is not folded may begin with a phrase.</summary>
    public bool MayBegin(ReadOnlySpan<char> text)
    {
        if (text.Length < Length)
            return true;

        char first = PhraseFolding.Fold(text[0]);
        char second = PhraseFolding.Fold(text[1]);
        char third = PhraseFolding.Fold(text[2]);
        bool isPlain = first > ' ' && second >= ' ' && third >= ' ';
        return !isPlain || _bits.Contains(BitOf(first, second, third)) || _bits.Contains(BitOf(first, second, End))
            || _bits.Contains(BitOf(first, End, End));
    }

    private static int BitOf(ReadOnlySpan<char> phrase) => phrase.Length switch
    {
        0 => 0,
        1 => BitOf(phrase[0], End, End),
        2 => BitOf(phrase[0], phrase[1], End),
        _ => BitOf(phrase[0], phrase[1], phrase[2]),
    };

    private static int BitOf(char first, char second, char third) =>
        (first + (second * 31) + (third * 353)) & (Bits - 1);
}
