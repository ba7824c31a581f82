namespace CorpusGenerator.Reading;

/// <summary>How much each n-gram speaks for and against each language.</summary>
/// <remarks>
/// Read once, on first use, from the embedded <c>ngrams.txt</c>, whose head describes its format. An
/// open-addressing hash table of one 32-bit slot an n-gram: where its weights are, and some bits of its hash. Table
/// and weights together are small enough to stay in the cache beside the text. About two of 100,000 n-grams are
/// mistaken for another, which moves a score by a step or two.
/// </remarks>
internal sealed class NgramTable
{
    private const string ResourceName = "CorpusGenerator.Reading.Languages.ngrams.txt";
    private const int FingerprintBits = 15;
    private const uint FingerprintMask = (1u << FingerprintBits) - 1;

    // Of the n-grams to the slots: fuller makes misses slow, emptier falls out of the processor's cache.
    private const double Fullest = 0.5;

    private static readonly Lazy<NgramTable> Loaded = new(() => new NgramTableReader(ReadResource()).Read());

    // Where an n-gram's weights are, plus one, above its fingerprint; 0 when nothing is there.
    private readonly uint[] _slots;
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
        _slots = new uint[1 << bits];
        _weights = weights;
        for (int ngram = 0; ngram < ngrams.Length; ngram++)
        {
            ref NgramWeight last = ref weights[firsts[ngram + 1] - 1];
            last = last.AsLast();
            Insert(Hash(ngrams[ngram]), (uint)firsts[ngram] + 1);
        }
    }

    /// <summary>The table that comes with the library.</summary>
    public static NgramTable Default => Loaded.Value;

    /// <summary>The tags that <see cref="NgramWeight.Language"/> counts in.</summary>
    public string[] Languages { get; }

    /// <summary>Adds the weights of the n-grams that end with the window's last letter to the languages' scores.</summary>
    public void AddTo(Span<int> scores, in NgramWindow window)
    {
        int longest = window.Available;
        for (int length = 1; length <= longest; length++)
        {
            int place = Find(window.Ngram(length));
            if (place >= 0)
                AddTo(scores, place);
        }
    }

    private void AddTo(Span<int> scores, int place)
    {
        NgramWeight weight;
        do
        {
            weight = _weights[place++];
            scores[weight.Language] += weight.Weight;
        }
        while (!weight.IsLast);
    }

    // Where the n-gram's weights are; -1 when the table does not hold it.
    private int Find(ulong ngram)
    {
        uint[] slots = _slots;
        ulong hash = Hash(ngram);
        uint fingerprint = Fingerprint(hash);
        int slot = (int)(hash >> _shift);
        while (true)
        {
            uint found = slots[slot & (slots.Length - 1)];
            if (found == 0 || (found & FingerprintMask) == fingerprint)
                return (int)(found >> FingerprintBits) - 1;
            slot++;
        }
    }

    private void Insert(ulong hash, uint place)
    {
        int slot = (int)(hash >> _shift);
        while (_slots[slot & (_slots.Length - 1)] != 0)
            slot++;
        _slots[slot & (_slots.Length - 1)] = (place << FingerprintBits) | Fingerprint(hash);
    }

    // Fibonacci hashing: the golden ratio's bits spread letters that differ only low down.
    private static ulong Hash(ulong ngram) => unchecked(ngram * 0x9E3779B97F4A7C15UL);

    // The bits below those that choose the slot; the lowest depend on the last letters alone.
    private static uint Fingerprint(ulong hash) => (uint)(hash >> 32) & FingerprintMask;

    private static string ReadResource()
    {
        using Stream stream = typeof(NgramTable).Assembly.GetManifestResourceStream(ResourceName)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
