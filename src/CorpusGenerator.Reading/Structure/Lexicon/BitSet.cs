namespace CorpusGenerator.Reading;

/// <summary>A set of small numbers, a bit for each.</summary>
/// <param name="count">The greatest number it can hold, plus one.</param>
internal sealed class BitSet(int count)
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words = new ulong[(count + BitsPerWord - 1) / BitsPerWord];

    /// <summary>Adds a number.</summary>
    public void Add(int number) => _words[number / BitsPerWord] |= 1UL << (number % BitsPerWord);

    /// <summary>Whether a number was added.</summary>
    public bool Contains(int number) => BitOf(number) != 0;

    /// <summary>1 when a number was added, else 0.</summary>
    public int BitOf(int number) => (int)(_words[number / BitsPerWord] >> (number % BitsPerWord)) & 1;
}
