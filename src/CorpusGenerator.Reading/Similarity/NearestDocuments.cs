namespace CorpusGenerator.Reading;

/// <summary>Finds for each document those that share the most rare words with it.</summary>
/// <remarks>
/// A shared word scores its inverse document frequency (Spärck Jones 1972), divided by the square root of the other
/// document's number of distinct words, so that long documents do not win by their length. Words that more than 64
/// documents have are not rare and are left out, so that the cost is at most 64 steps a distinct word.
/// </remarks>
internal static class NearestDocuments
{
    /// <summary>How many documents are named for each.</summary>
    internal const int Count = 5;

    private const int MostDocumentsOfRareWord = 64;

    /// <summary>The nearest documents of each, nearest first; ties by index. None that shares no rare word.</summary>
    /// <param name="words">For each document the hashes of its words, in any order, repeated or not.</param>
    internal static SimilarDocument[][] Find(IReadOnlyList<ulong[]> words)
    {
        ulong[][] distinct = new ulong[words.Count][];
        for (int i = 0; i < distinct.Length; i++)
            distinct[i] = Distinct(words[i]);
        Dictionary<ulong, List<int>> postings = DocumentsByHash.Make(distinct, MostDocumentsOfRareWord);

        SimilarDocument[][] nearest = new SimilarDocument[distinct.Length][];
        double[] scores = new double[distinct.Length];
        List<int> touched = [];
        for (int i = 0; i < nearest.Length; i++)
        {
            Score(i, distinct, postings, scores, touched);
            nearest[i] = Best(scores, touched);
            foreach (int other in touched)
                scores[other] = 0;
            touched.Clear();
        }

        return nearest;
    }

    private static void Score(
        int document, ulong[][] words, Dictionary<ulong, List<int>> postings, double[] scores, List<int> touched)
    {
        foreach (ulong word in words[document])
        {
            if (!postings.TryGetValue(word, out List<int>? documents))
                continue;
            double rarity = Math.Log((double)words.Length / documents.Count) + 1;
            foreach (int other in documents)
            {
                if (other == document)
                    continue;
                if (scores[other] == 0)
                    touched.Add(other);
                scores[other] += rarity / Math.Sqrt(words[other].Length);
            }
        }
    }

    private static SimilarDocument[] Best(double[] scores, List<int> touched)
    {
        touched.Sort((a, b) => scores[a] == scores[b] ? a.CompareTo(b) : scores[b].CompareTo(scores[a]));
        SimilarDocument[] best = new SimilarDocument[Math.Min(Count, touched.Count)];
        for (int i = 0; i < best.Length; i++)
            best[i] = new(touched[i], scores[touched[i]]);
        return best;
    }

    private static ulong[] Distinct(ulong[] hashes)
    {
        ulong[] sorted = (ulong[])hashes.Clone();
        Array.Sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[count++] = sorted[i];
        }

        Array.Resize(ref sorted, count);
        return sorted;
    }
}
