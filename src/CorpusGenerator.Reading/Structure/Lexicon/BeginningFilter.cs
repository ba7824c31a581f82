using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Tells of most phrases and places by a few characters that a table does not hold them.</summary>
/// <remarks>A few kilobytes that stay in the cache, where the table behind them would not.</remarks>
/// <param name="bits">How many bits tell the phrases apart: a power of two, some twenty for each.</param>
internal sealed class BeginningFilter(int bits)
{
    /// <summary>The bits for a table of some dozen phrases.</summary>
    public const int BitsForDozens = 2048;

    /// <summary>The bits for a table of some thousand phrases.</summary>
    public const int BitsForThousands = 32768;

    private const int Pairs = 4096;

    /// <summary>The characters that are looked at.</summary>
    public const int Length = 5;

    // The first two characters of all phrases: most places have others.
    private readonly BitSet _pairs = new(Pairs);

    // The first five of those that have as many, and the others whole: few, so that few places look like them.
    private readonly BitSet _beginnings = new(bits);

    private readonly BitSet _short = new(bits);

    /// <summary>Adds a folded phrase.</summary>
    public void Add(ReadOnlySpan<char> phrase)
    {
        int length = Math.Min(phrase.Length, Length);
        if (length > 1)
            _pairs.Add(Hash(phrase, 2) & (Pairs - 1));

        if (length < Length)
            _short.Add(Hash(phrase, length) & (bits - 1));
        else
            _beginnings.Add(Hash(phrase, length) & (bits - 1));
    }

    /// <summary>Whether the folded phrase, or another that begins alike, was added.</summary>
    public bool MayHold(ReadOnlySpan<char> phrase) => phrase.Length < Length
        ? _short.Contains(Hash(phrase, phrase.Length) & (bits - 1))
        : _beginnings.Contains(Hash(phrase, Length) & (bits - 1));

    /// <summary>Whether a text that is not folded may begin with a phrase.</summary>
    public bool MayBegin(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return true;

        char first = PhraseFolding.Fold(text[0]);
        char second = PhraseFolding.Fold(text[1]);
        int single = Next(0, first);
        int pair = Next(single, second);
        bool isPlain = first > ' ' && second >= ' ';
        return !isPlain || _short.Contains(single & (bits - 1))
            || (_pairs.Contains(pair & (Pairs - 1)) && MayGoOn(text.Slice(2), pair, second));
    }

    /// <summary>Leaves of some places of a text those where a phrase may begin, by two characters; gives their number.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int Choose(ReadOnlySpan<char> text, Span<byte> places, int count)
    {
        int chosen = 0;
        for (int i = 0; i < count; i++)
        {
            byte at = places[i];
            int single = Next(0, PhraseFolding.Fold(text[at]));
            char second = at + 1 < text.Length ? PhraseFolding.Fold(text[at + 1]) : ' ';
            places[chosen] = at;
            chosen += _short.BitOf(single & (bits - 1)) | _pairs.BitOf(Next(single, second) & (Pairs - 1)) | (second < ' ' ? 1 : 0);
        }

        return chosen;
    }

    private bool MayGoOn(ReadOnlySpan<char> rest, int hash, char previous)
    {
        bool mayBegin = _short.Contains(hash & (bits - 1));
        for (int at = 0; at < rest.Length && at + 2 < Length && !mayBegin; at++)
        {
            char c = PhraseFolding.Fold(rest[at]);
            hash = Next(hash, c);
            // Folding leaves controls out, and makes one space of two.
            mayBegin = c < ' ' || (c == ' ' && previous == ' ')
                || (at + 3 == Length ? _beginnings.Contains(hash & (bits - 1)) : _short.Contains(hash & (bits - 1)));
            previous = c;
        }

        return mayBegin;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static int Hash(ReadOnlySpan<char> phrase, int length)
    {
        int hash = 0;
        for (int at = 0; at < length; at++)
            hash = Next(hash, phrase[at]);

        return hash;
    }

    // Stays positive: five characters are multiplied with 31 four times.
    private static int Next(int hash, char c) => ((hash * 31) + c) & int.MaxValue;
}
