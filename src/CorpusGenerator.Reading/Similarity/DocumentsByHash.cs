namespace CorpusGenerator.Reading;

/// <summary>The documents that have each hash.</summary>
internal static class DocumentsByHash
{
    /// <summary>The documents of each hash that at least two and at most <paramref name="most"/> documents have.
    /// </summary>
    /// <param name="hashes">For each document its hashes, without repeats.</param>
    /// <param name="most">How many documents may have a hash; those of more are left out.</param>
    internal static Dictionary<ulong, List<int>> Make(IReadOnlyList<ulong[]> hashes, int most)
    {
        Dictionary<ulong, int> frequencies = [];
        foreach (ulong[] document in hashes)
        {
            foreach (ulong hash in document)
            {
                frequencies.TryGetValue(hash, out int frequency);
                frequencies[hash] = frequency + 1;
            }
        }

        Dictionary<ulong, List<int>> documents = [];
        for (int i = 0; i < hashes.Count; i++)
        {
            foreach (ulong hash in hashes[i])
            {
                if (frequencies[hash] < 2 || frequencies[hash] > most)
                    continue;
                if (!documents.TryGetValue(hash, out List<int>? list))
                    documents.Add(hash, list = []);
                list.Add(i);
            }
        }

        return documents;
    }
}
