namespace CorpusGenerator.Reading;

/// <summary>The words by which articles are compared, document by document: all of them, or an even sample.</summary>
/// <remarks>
/// A large corpus is compared by a part of its vocabulary, chosen by hash and so the same in every document: what two
/// documents share then shows as well in fewer words, and an edit of one document of 5,000 costs some milliseconds.
/// </remarks>
internal sealed class SampledWords
{
    /// <summary>About how many words are taken from a corpus of up to 8,192 documents.</summary>
    internal const int MostWords = 1 << 18;

    private const int MostWordsPerDocument = 32;

    private readonly DocumentWords[] _documents;
    private readonly int[] _starts;

    /// <summary>Chooses the words; a binary search a document.</summary>
    /// <param name="documents">All documents.</param>
    internal SampledWords(DocumentWords[] documents)
    {
        long count = 0;
        foreach (DocumentWords document in documents)
            count += document.Distinct.Count;
        long most = Math.Max(MostWords, (long)MostWordsPerDocument * documents.Length);
        int parts = (int)Math.Max(1, DistinctHashes.PartCount * most / Math.Max(count, most));

        _documents = documents;
        _starts = new int[documents.Length + 1];
        for (int i = 0; i < documents.Length; i++)
            _starts[i + 1] = _starts[i] + CountUpTo(parts, documents[i].Distinct.AsSpan());
    }

    /// <summary>The number of documents.</summary>
    internal int DocumentCount => _starts.Length - 1;

    /// <summary>The number of words of all documents together.</summary>
    internal int Count => _starts[DocumentCount];

    /// <summary>Where the words of a document begin, and at last where they end.</summary>
    internal int StartOf(int document) => _starts[document];

    /// <summary>The words of a document.</summary>
    internal ReadOnlySpan<uint> Of(int document) =>
        _documents[document].Distinct.AsSpan().Slice(0, _starts[document + 1] - _starts[document]);

    /// <summary>How many hashes are in the first <paramref name="parts"/>.</summary>
    private static int CountUpTo(int parts, ReadOnlySpan<uint> words)
    {
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = DistinctHashes.PartOf(words[middle]) < parts ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
