namespace CorpusGenerator.Reading;

/// <summary>Makes the tables that find the documents with a certain value.</summary>
public static class KeyIndexBuilder
{
    /// <summary>Makes the tables; O(n log n) in the pairs.</summary>
    /// <param name="pairs">Values and the ordinals of documents that have them, in any order; repeats count once.
    /// </param>
    public static KeyIndexTables Build(IEnumerable<KeyValuePair<string, int>> pairs)
    {
        SortedDictionary<string, SortedSet<int>> lists = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, int> pair in pairs)
        {
            if (!lists.TryGetValue(pair.Key, out SortedSet<int>? list))
                lists.Add(pair.Key, list = []);
            list.Add(pair.Value);
        }

        return new(IdIndexBuilder.Build([.. lists.Keys]), Write(lists.Values));
    }

    private static string Write(IReadOnlyCollection<SortedSet<int>> lists)
    {
        PackedWriter written = new();
        int[] starts = new int[lists.Count];
        int count = 0;
        foreach (SortedSet<int> list in lists)
            starts[count++] = written.WriteColumn([.. list]);

        // Two characters a start whatever their size: how long the column is must not depend on where it puts the lists.
        PackedWriter directory = new();
        int offset = PackedColumn.HeaderLength + (2 * starts.Length);
        for (int i = 0; i < starts.Length; i++)
            starts[i] += offset;
        directory.WriteWideColumn(starts);
        directory.Append(written.ToString());
        return directory.ToString();
    }
}
