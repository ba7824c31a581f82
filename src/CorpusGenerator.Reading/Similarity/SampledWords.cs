using System.Buffers;

namespace CorpusGenerator.Reading;

/// <summary>The words by which articles are compared, document by document: all of them, or an even sample.</summary>
/// <remarks>
/// A large corpus is compared by a part of its vocabulary, chosen by hash and so the same in every document: what two
/// documents share then shows as well in fewer words, and an edit of one document of 5,000 costs some milliseconds.
/// </remarks>
internal sealed class SampledWords : IDisposable
{
    /// <summary>How many words there may be in a corpus of up to 8,192 documents.</summary>
    internal const int MostWords = 1 << 18;

    private const int MostWordsPerDocument = 32;

    private readonly uint[] _words;
    private readonly int[] _starts;

    /// <summary>Takes the words; linear.</summary>
    /// <param name="documents">All documents.</param>
    internal SampledWords(DocumentWords[] documents)
    {
        long count = 0;
        foreach (DocumentWords document in documents)
            count += document.Distinct.Count;
        long most = Math.Max(MostWords, (long)MostWordsPerDocument * documents.Length);
        uint limit = count <= most ? uint.MaxValue : (uint)(((ulong)most << 32) / (ulong)count);

        _starts = new int[documents.Length + 1];
        _words = ArrayPool<uint>.Shared.Rent((int)count);
        for (int i = 0; i < documents.Length; i++)
            _starts[i + 1] = Take(documents[i].Distinct.AsSpan(), limit, _starts[i]);
    }

    /// <summary>The number of documents.</summary>
    internal int DocumentCount => _starts.Length - 1;

    /// <summary>The number of words of all documents together.</summary>
    internal int Count => _starts[DocumentCount];

    /// <summary>Where the words of a document begin, and at last where they end.</summary>
    internal int StartOf(int document) => _starts[document];

    /// <summary>The words of a document.</summary>
    internal ReadOnlySpan<uint> Of(int document) =>
        _words.AsSpan(_starts[document], _starts[document + 1] - _starts[document]);

    /// <summary>Gives the memory back: an edit would else ask for some megabytes of it each time.</summary>
    public void Dispose() => ArrayPool<uint>.Shared.Return(_words);

    private int Take(ReadOnlySpan<uint> words, uint limit, int end)
    {
        foreach (uint word in words)
        {
            _words[end] = word;
            end += word <= limit ? 1 : 0;
        }

        return end;
    }
}
