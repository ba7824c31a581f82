namespace CorpusGenerator.Reading;

/// <summary>Finds for each document those that share the most rare words with it.</summary>
/// <remarks>
/// A shared word scores its inverse document frequency within the language (Spärck Jones 1972); the sum is divided by
/// the square root of the other document's number of different words, so that long documents do not win by their
/// length. Of a document's words the rarest count, until they have led to 64 postings: so each document costs the
/// same, whatever the corpus holds.
/// </remarks>
internal sealed class NearestDocuments : IDisposable
{
    /// <summary>How many documents are named for each.</summary>
    internal const int Count = 5;

    /// <summary>Stands for no document.</summary>
    internal const int None = -1;

    private const int MostPostings = 64;

    private readonly SampledWords _words;
    private readonly WordPostings _postings;
    private readonly RarityTable _rarities;
    private readonly double[] _norms;
    private readonly int[] _scores;
    private readonly int[] _touched;

    private NearestDocuments(DocumentWords[] documents)
    {
        _words = new(documents);
        _postings = new(_words);
        _rarities = new(documents);
        _norms = new double[documents.Length];
        _scores = new int[documents.Length];
        _touched = new int[Math.Min(documents.Length, MostPostings)];
        for (int i = 0; i < documents.Length; i++)
            _norms[i] = 1 / Math.Sqrt(Math.Max(documents[i].Distinct.Count, 1));
    }

    /// <summary>Five places for each document: the nearest ones, nearest first, then <see cref="None"/>; linear.</summary>
    /// <remarks>Of equally near documents the first is the nearer one. The same on any machine.</remarks>
    internal static int[] Find(DocumentWords[] documents)
    {
        using NearestDocuments finder = new(documents);
        int[] nearest = new int[Count * documents.Length];
        nearest.AsSpan().Fill(None);
        for (int i = 0; i < documents.Length; i++)
        {
            int touched = finder.Score(i);
            finder.TakeBest(touched, nearest.AsSpan(Count * i, Count));
        }

        return nearest;
    }

    /// <summary>Gives memory back.</summary>
    public void Dispose()
    {
        _postings.Dispose();
    }

    /// <summary>Scores the documents that share rare words with a document.</summary>
    /// <returns>How many there are.</returns>
    private int Score(int document)
    {
        ReadOnlySpan<uint> words = _words.Of(document);
        ReadOnlySpan<byte> frequencies = _postings.FrequenciesOf(document);
        ReadOnlySpan<int> rarities = _rarities.Of(document);
        (int rarest, int left) = RarestFrequencies(frequencies);
        int touched = 0;
        for (int i = 0; i < words.Length; i++)
        {
            int frequency = frequencies[i];
            if (frequency < 2 || frequency > rarest + 1 || (frequency > rarest && (left -= frequency) < 0))
                continue;
            if (rarities[frequency] > 0)
                touched = Score(document, words[i], rarities[frequency], touched);
        }

        return touched;
    }

    private int Score(int document, uint word, int rarity, int touched)
    {
        foreach (ulong posting in _postings.Of(word))
        {
            int other = WordPostings.DocumentOf(posting);
            if (other == document || WordPostings.WordOf(posting) != word)
                continue;
            if (_scores[other] == 0)
                _touched[touched++] = other;
            _scores[other] += rarity;
        }

        return touched;
    }

    /// <summary>Up to which frequency all words count, and how many postings are left for words of the next one.</summary>
    private (int Rarest, int Left) RarestFrequencies(ReadOnlySpan<byte> frequencies)
    {
        Span<int> counts = stackalloc int[WordPostings.MostDocuments + 2];
        counts.Clear();
        foreach (byte frequency in frequencies)
            counts[frequency]++;

        int rest = MostPostings;
        int rarest = 1;
        while (rarest < WordPostings.MostDocuments && counts[rarest + 1] * (rarest + 1) <= rest)
        {
            rarest++;
            rest -= counts[rarest] * rarest;
        }

        return (rarest, rarest == WordPostings.MostDocuments ? 0 : rest);
    }

    private void TakeBest(int touched, Span<int> best)
    {
        Span<double> scores = stackalloc double[Count];
        scores.Clear();
        for (int i = 0; i < touched; i++)
        {
            int document = _touched[i];
            double score = _scores[document] * _norms[document];
            _scores[document] = 0;
            if (score < scores[Count - 1])
                continue;
            int place = Count;
            while (place > 0 && IsNearer(document, score, best[place - 1], scores[place - 1]))
                place--;
            if (place == Count)
                continue;
            best.Slice(place, Count - 1 - place).CopyTo(best.Slice(place + 1));
            scores.Slice(place, Count - 1 - place).CopyTo(scores.Slice(place + 1));
            (best[place], scores[place]) = (document, score);
        }
    }

    private static bool IsNearer(int document, double score, int other, double otherScore) =>
        score > otherScore || (score == otherScore && document < other);
}
