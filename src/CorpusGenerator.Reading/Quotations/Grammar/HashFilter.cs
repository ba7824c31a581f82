namespace CorpusGenerator.Reading;

/// <summary>A Bloom filter of one bit for each hash: turns away most hashes that were not added, from memory that stays in the processor's cache.</summary>
/// <param name="bits">How many bits there are, a power of two of 64 or more: eight for each hash let one stranger of nine pass.</param>
internal readonly struct HashFilter(int bits)
{
    private readonly ulong[] _words = new ulong[bits / 64];

    /// <summary>Adds a hash of 64 bits.</summary>
    public void Add(ulong hash) => _words[WordOf(hash)] |= BitOf(hash);

    /// <summary>Whether the hash may have been added; true for each that was.</summary>
    public bool MayHave(ulong hash) => (_words[WordOf(hash)] & BitOf(hash)) != 0;

    private int WordOf(ulong hash) => (int)(hash >> 40) & (_words.Length - 1);

    private static ulong BitOf(ulong hash) => 1UL << (int)(hash >> 50);
}
