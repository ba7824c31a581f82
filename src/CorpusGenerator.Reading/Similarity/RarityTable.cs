namespace CorpusGenerator.Reading;

/// <summary>How much a shared word says by the number of documents that have it: log2(documents / those that have it).</summary>
/// <remarks>
/// Documents of the same language count. The logarithms are whole numbers of sixteenths, made by whole numbers alone,
/// since <see cref="Math.Log(double)"/> may differ from one machine to the next.
/// </remarks>
internal sealed class RarityTable
{
    private const int FractionBits = 4;
    private const int Precision = 16;

    private readonly Dictionary<uint, int> _sizes = [];
    private readonly Dictionary<uint, int[]> _tables = [];
    private readonly DocumentWords[] _documents;

    internal RarityTable(DocumentWords[] documents)
    {
        _documents = documents;
        foreach (DocumentWords document in documents)
        {
            _sizes.TryGetValue(document.Language, out int size);
            _sizes[document.Language] = size + 1;
        }

        foreach (KeyValuePair<uint, int> language in _sizes)
            _tables[language.Key] = Tabulate(language.Value);
    }

    /// <summary>For a document the rarity of words by frequency; 0 for words that all documents of its language have.</summary>
    internal ReadOnlySpan<int> Of(int document) => _tables[_documents[document].Language];

    private static int[] Tabulate(int documents)
    {
        int[] rarities = new int[WordPostings.MostDocuments + 1];
        for (int frequency = 1; frequency < rarities.Length && frequency < documents; frequency++)
            rarities[frequency] = Math.Max(1, BinaryLogarithm(((ulong)documents << Precision) / (uint)frequency));
        return rarities;
    }

    /// <summary>The logarithm of a number of 16 binary places that is at least 1, digit by digit by squaring.</summary>
    private static int BinaryLogarithm(ulong value)
    {
        int logarithm = 0;
        while (value >= 2UL << Precision)
        {
            value >>= 1;
            logarithm++;
        }

        for (int bit = 0; bit < FractionBits; bit++)
        {
            value = (value * value) >> Precision;
            bool isTwo = value >= 2UL << Precision;
            logarithm = (logarithm << 1) | (isTwo ? 1 : 0);
            value >>= isTwo ? 1 : 0;
        }

        return logarithm;
    }
}
