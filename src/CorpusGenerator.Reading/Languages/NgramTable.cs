using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>How much each n-gram speaks for and against each language.</summary>
/// <remarks>
/// Read once, on first use, from the embedded <c>ngrams.txt</c>, whose head describes its format. A hash table of
/// buckets of two slots; a slot has the number of the n-gram's row of weights and some bits of its hash. About two of
/// 100,000 n-grams are mistaken for another, which moves a score by a step or two.
/// </remarks>
internal sealed class NgramTable
{
    private const string ResourceName = "CorpusGenerator.Reading.Languages.ngrams.txt";
    private const int FingerprintBits = 15;
    private const uint FingerprintMask = (1u << FingerprintBits) - 1;
    private const int SlotBits = 32;

    private static readonly Lazy<NgramTable> Loaded = new(() => new NgramTableReader(ReadResource()).Read());

    // Of a slot: the number of the row above the fingerprint; 0 when nothing is there. The lower slot is filled first.
    private readonly ulong[] _buckets;
    private readonly ulong[] _rows;
    private readonly int _shift;

    /// <summary>A table of n-grams.</summary>
    /// <param name="languages">The tags, at most <see cref="LanguageLanes.MostLanguages"/>.</param>
    /// <param name="ngrams">The n-grams; room for more behind them is 0.</param>
    /// <param name="rows">Behind a row of zeros, a row of weights for each n-gram (<see cref="LanguageLanes"/>).</param>
    public NgramTable(string[] languages, ulong[] ngrams, ulong[] rows)
    {
        Languages = languages;
        int bits = 1;
        while (1 << bits < ngrams.Length)
            bits++;
        _shift = 64 - bits;
        _buckets = new ulong[1 << bits];
        _rows = rows;
        for (int ngram = 0; ngram < ngrams.Length && ngrams[ngram] != 0; ngram++)
            Insert(Hash(ngrams[ngram]), (uint)ngram + 1);
        for (int length = 2; length <= NgramWindow.MaxLength; length++)
            AddEndings(ngrams, length);
    }

    /// <summary>The table that comes with the library.</summary>
    public static NgramTable Default => Loaded.Value;

    /// <summary>The tags of the languages in the order of their weights.</summary>
    public string[] Languages { get; }

    /// <summary>Adds the weights of the n-grams that end with the window's last letter.</summary>
    public void AddTo(ref LanguageLanes lanes, in NgramWindow window)
    {
        int row = FindLongest(window.Letters, window.Available) * LanguageLanes.RowLength;
        if (row > 0)
            lanes.AddLetter(_rows[row], _rows[row + 1], _rows[row + 2], _rows[row + 3]);
    }

    // The row of the longest n-gram of at most so many letters that the letters end with.
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int FindLongest(ulong letters, int length)
    {
        int row = 0;
        for (; length > 0 && row == 0; length--)
            row = Find(NgramWindow.Ending(letters, length));
        return row;
    }

    // Adds the weights of shorter n-grams to those of the longer ones that end with them, so that the longest alone is
    // looked for.
    private void AddEndings(ulong[] ngrams, int length)
    {
        for (int ngram = 0; ngram < ngrams.Length && ngrams[ngram] != 0; ngram++)
        {
            if (NgramWindow.LengthOf(ngrams[ngram]) != length)
                continue;
            int row = (ngram + 1) * LanguageLanes.RowLength;
            int ending = FindLongest(ngrams[ngram], length - 1) * LanguageLanes.RowLength;
            for (int place = 0; place < LanguageLanes.RowLength; place++)
                _rows[row + place] += _rows[ending + place];
        }
    }

    // The number of the n-gram's row; 0 when the table does not hold it. Compares without branches, since which n-grams
    // are held cannot be predicted; a bucket that overflowed is seldom met.
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int Find(ulong ngram)
    {
        ulong[] buckets = _buckets;
        ulong hash = Hash(ngram);
        uint fingerprint = Fingerprint(hash);
        for (int bucket = (int)(hash >> _shift); ; bucket++)
        {
            ulong slots = buckets[bucket & (buckets.Length - 1)];
            uint lower = (uint)slots, upper = (uint)(slots >> SlotBits);
            int isLower = EqualMask(lower, fingerprint);
            int isUpper = EqualMask(upper, fingerprint) & ~isLower;
            if (upper == 0 || (isLower | isUpper) != 0)
                return (Row(lower) & isLower) | (Row(upper) & isUpper);
        }
    }

    private static int Row(uint slot) => (int)(slot >> FingerprintBits);

    // All bits when the slot has the fingerprint, else none.
    private static int EqualMask(uint slot, uint fingerprint) => ((int)((slot ^ fingerprint) & FingerprintMask) - 1) >> 31;

    private void Insert(ulong hash, uint row)
    {
        ulong slot = (row << FingerprintBits) | Fingerprint(hash);
        int bucket = (int)(hash >> _shift);
        while (_buckets[bucket & (_buckets.Length - 1)] >> SlotBits != 0)
            bucket++;
        ref ulong slots = ref _buckets[bucket & (_buckets.Length - 1)];
        slots |= slots == 0 ? slot : slot << SlotBits;
    }

    // Fibonacci hashing: the golden ratio's bits spread letters that differ only low down.
    private static ulong Hash(ulong ngram) => unchecked(ngram * 0x9E3779B97F4A7C15UL);

    // The bits below those that choose the bucket; the lowest depend on the last letters alone.
    private static uint Fingerprint(ulong hash) => (uint)(hash >> 32) & FingerprintMask;

    private static string ReadResource()
    {
        using Stream stream = typeof(NgramTable).Assembly.GetManifestResourceStream(ResourceName)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
