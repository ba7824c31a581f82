namespace CorpusGenerator.Reading;

/// <summary>Finds documents that are nearly the same.</summary>
/// <remarks>
/// Only the 64 smallest shingle hashes of a document (a bottom-k sketch, Broder 1997) say with which others it is
/// compared: two documents that share nine tenths of their shingles share nearly as much of their sketches. The
/// documents that are compared are compared by all their shingles, so that no pair is reported by chance. A shingle
/// that stands in more than 32 sketches is boilerplate; of those its first 32 documents count, which keeps many copies
/// of one text linear.
/// </remarks>
internal static class NearDuplicates
{
    /// <summary>The resemblance from which documents are near-duplicates.</summary>
    internal const double Threshold = 0.8;

    private const int SketchLength = 64;
    private const int MostDocumentsOfShingle = 32;

    // A pair above the threshold shares far more of its sketches.
    private const int LeastShared = 8;

    /// <summary>The pairs of near-duplicates, by first and second index.</summary>
    /// <param name="words">For each document the hashes of its words, in the order of the text.</param>
    internal static DuplicatePair[] Find(IReadOnlyList<ulong[]> words)
    {
        ulong[][] shingles = new ulong[words.Count][];
        for (int i = 0; i < shingles.Length; i++)
            shingles[i] = Shingles.Of(words[i]);

        List<DuplicatePair> pairs = [];
        Dictionary<ulong, List<int>> earlier = [];
        for (int second = 0; second < shingles.Length; second++)
        {
            foreach (int first in Candidates(shingles, second, earlier))
            {
                double resemblance = Resemblance(shingles[first], shingles[second]);
                if (resemblance >= Threshold)
                    pairs.Add(new(first, second, resemblance));
            }
        }

        pairs.Sort((a, b) => a.First == b.First ? a.Second.CompareTo(b.Second) : a.First.CompareTo(b.First));
        return [.. pairs];
    }

    // Enters the document too.
    private static IEnumerable<int> Candidates(ulong[][] shingles, int document, Dictionary<ulong, List<int>> earlier)
    {
        ulong[] sketch = shingles[document];
        int length = Math.Min(SketchLength, sketch.Length);
        SortedDictionary<int, int> shared = [];
        for (int i = 0; i < length; i++)
        {
            if (!earlier.TryGetValue(sketch[i], out List<int>? documents))
                earlier.Add(sketch[i], documents = []);
            foreach (int other in documents)
            {
                shared.TryGetValue(other, out int count);
                shared[other] = count + 1;
            }

            if (documents.Count < MostDocumentsOfShingle)
                documents.Add(document);
        }

        int least = Math.Min(LeastShared, (length + 1) / 2);
        return shared.Where(pair => pair.Value >= least).Select(pair => pair.Key);
    }

    private static double Resemblance(ulong[] first, ulong[] second)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            int order = first[i].CompareTo(second[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (double)shared / (first.Length + second.Length - shared);
    }
}
