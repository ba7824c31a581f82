using System.Buffers;

namespace CorpusGenerator.Reading;

/// <summary>For each word that a few documents have, those documents.</summary>
/// <remarks>
/// Frequencies are counted in a table of bytes by the lower bits of a word's hash. Two words in one place count as
/// more frequent than they are, which costs a little recall; a posting carries the whole hash, so that they are never
/// taken for one another.
/// </remarks>
internal sealed class WordPostings : IDisposable
{
    /// <summary>The most documents that a rare word has.</summary>
    internal const int MostDocuments = 32;

    private const int FewestBits = 14;
    private const int MostBits = 18;
    private const int PlacesPerWord = 4;

    private readonly SampledWords _words;
    private readonly int _mask;
    private readonly byte[] _counts;
    private readonly byte[] _frequencies;
    private readonly int[] _ends;
    private readonly ulong[] _postings;

    /// <summary>Counts the words and lists their documents; linear.</summary>
    /// <param name="words">The words of all documents.</param>
    internal WordPostings(SampledWords words)
    {
        int bits = FewestBits;
        while (bits < MostBits && (1 << bits) / PlacesPerWord < words.Count)
            bits++;
        _words = words;
        _mask = (1 << bits) - 1;
        _counts = LentArray.Cleared<byte>(1 << bits);
        _ends = LentArray.Cleared<int>(1 << bits);
        _frequencies = ArrayPool<byte>.Shared.Rent(words.Count);
        _postings = ArrayPool<ulong>.Shared.Rent(Count());
        Fill();
    }

    /// <summary>
    /// For each word of a document how many documents have it, as far as can be told: 1 to one more than
    /// <see cref="MostDocuments"/>.
    /// </summary>
    internal ReadOnlySpan<byte> FrequenciesOf(int document) =>
        _frequencies.AsSpan(_words.StartOf(document), _words.StartOf(document + 1) - _words.StartOf(document));

    /// <summary>The postings of the words that are counted together with a rare word, by document.</summary>
    internal ReadOnlySpan<ulong> Of(uint word)
    {
        int place = PlaceOf(word);
        return _postings.AsSpan(_ends[place] - _counts[place], _counts[place]);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_counts);
        ArrayPool<int>.Shared.Return(_ends);
        ArrayPool<byte>.Shared.Return(_frequencies);
        ArrayPool<ulong>.Shared.Return(_postings);
    }

    /// <summary>The word of a posting.</summary>
    internal static uint WordOf(ulong posting) => (uint)(posting >> 32);

    /// <summary>The document of a posting.</summary>
    internal static int DocumentOf(ulong posting) => (int)(uint)posting;

    // The lower bits: samples are chosen by the upper ones.
    private int PlaceOf(uint word) => (int)word & _mask;

    /// <summary>Counts frequencies.</summary>
    /// <returns>How many postings there will be.</returns>
    private int Count()
    {
        int postings = 0;
        for (int i = 0; i < _words.DocumentCount; i++)
        {
            foreach (uint word in _words.Of(i))
            {
                ref byte count = ref _counts[PlaceOf(word)];
                if (count <= MostDocuments)
                    postings += Growth(++count);
            }
        }

        return postings;
    }

    // The second document of a word brings the first one's posting too; one too many takes all of them away.
    private static int Growth(int count) => count switch
    {
        1 => 0,
        2 => 2,
        <= MostDocuments => 1,
        _ => -MostDocuments,
    };

    private void Fill()
    {
        int next = 0;
        int entry = 0;
        for (int i = 0; i < _words.DocumentCount; i++)
        {
            foreach (uint word in _words.Of(i))
            {
                int place = PlaceOf(word);
                int count = _frequencies[entry++] = _counts[place];
                if (count is < 2 or > MostDocuments)
                    continue;
                ref int end = ref _ends[place];
                if (end == 0)
                    (end, next) = (next, next + count);
                _postings[end++] = ((ulong)word << 32) | (uint)i;
            }
        }
    }
}
