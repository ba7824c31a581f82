namespace CorpusGenerator.Reading;

/// <summary>How much each n-gram speaks for and against each language.</summary>
/// <remarks>
/// Read once, on first use, from the embedded <c>ngrams.txt</c>, whose head describes its format. An
/// open-addressing hash table of one 64-bit slot an n-gram: 32 bits of its hash, and where its weights are, so that
/// a look-up touches one line of the cache. One of 4 billion n-grams is mistaken for another, which does no harm.
/// </remarks>
internal sealed class NgramTable
{
    private const string ResourceName = "CorpusGenerator.Reading.Languages.ngrams.txt";
    private const int CountBits = 6;
    private const uint CountMask = (1u << CountBits) - 1;
    private const int PlaceBits = 32;

    // Of the n-grams to the slots: fuller makes misses slow, emptier falls out of the processor's cache.
    private const double Fullest = 0.7;

    private static readonly Lazy<NgramTable> Loaded = new(() => new NgramTableReader(ReadResource()).Read());

    private readonly ulong[] _slots;
    private readonly NgramWeight[] _weights;
    private readonly int _shift;

    /// <summary>
    /// A table of n-grams; the weights of each start where <paramref name="firsts"/> says, and end where the next
    /// one's start.
    /// </summary>
    public NgramTable(string[] languages, ReadOnlySpan<ulong> ngrams, ReadOnlySpan<int> firsts, NgramWeight[] weights)
    {
        Languages = languages;
        int bits = 1;
        while ((1 << bits) * Fullest < ngrams.Length)
            bits++;
        _shift = 64 - bits;
        _slots = new ulong[1 << bits];
        _weights = weights;
        for (int ngram = 0; ngram < ngrams.Length; ngram++)
            Insert(Hash(ngrams[ngram]), (uint)((firsts[ngram] << CountBits) | (firsts[ngram + 1] - firsts[ngram])));
    }

    /// <summary>The table that comes with the library.</summary>
    public static NgramTable Default => Loaded.Value;

    /// <summary>The tags that <see cref="NgramWeight.Language"/> counts in.</summary>
    public string[] Languages { get; }

    /// <summary>Adds the weights of the n-grams that end with the window's last letter to the languages' scores.</summary>
    public void AddTo(Span<int> scores, in NgramWindow window)
    {
        NgramWeight[] weights = _weights;
        int longest = window.Available;
        for (int length = 1; length <= longest; length++)
        {
            uint place = Find(window.Ngram(length));
            int end = (int)(place >> CountBits) + (int)(place & CountMask);
            for (int at = (int)(place >> CountBits); at < end; at++)
                scores[weights[at].Language] += weights[at].Weight;
        }
    }

    // Where the n-gram's weights are and how many; 0 when the table does not hold it.
    private uint Find(ulong ngram)
    {
        ulong[] slots = _slots;
        ulong hash = Hash(ngram);
        uint fingerprint = (uint)Fingerprint(hash);
        int slot = (int)(hash >> _shift);
        while (true)
        {
            ulong found = slots[slot & (slots.Length - 1)];
            if (found == 0)
                return 0;
            if ((uint)(found >> PlaceBits) == fingerprint)
                return (uint)found;
            slot++;
        }
    }

    private void Insert(ulong hash, uint place)
    {
        int slot = (int)(hash >> _shift);
        while (_slots[slot & (_slots.Length - 1)] != 0)
            slot++;
        _slots[slot & (_slots.Length - 1)] = (Fingerprint(hash) << PlaceBits) | place;
    }

    // Fibonacci hashing: the golden ratio's bits spread letters that differ only low down.
    private static ulong Hash(ulong ngram) => unchecked(ngram * 0x9E3779B97F4A7C15UL);

    // The bits below those that choose the slot; the lowest depend on the last letters alone.
    private static ulong Fingerprint(ulong hash) => (uint)(hash >> 16);

    private static string ReadResource()
    {
        using Stream stream = typeof(NgramTable).Assembly.GetManifestResourceStream(ResourceName)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
