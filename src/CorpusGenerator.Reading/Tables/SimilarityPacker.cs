namespace CorpusGenerator.Reading;

/// <summary>Packs which articles are alike, as <see cref="SimilarityTable"/> reads it.</summary>
public static class SimilarityPacker
{
    /// <summary>The content of the literal; linear.</summary>
    /// <param name="similarity">Of all articles.</param>
    public static string Pack(CorpusSimilarity similarity)
    {
        ColumnBuilder nearest = new();
        foreach (int article in similarity.Nearest)
            nearest.Add(article + 1);

        ColumnBuilder groups = new();
        ColumnBuilder first = new();
        ColumnBuilder members = new();
        if (similarity.Duplicates.Count > 0)
            Fill(new(similarity.Duplicates, similarity.Nearest.Count / NearestDocuments.Count), groups, first, members);
        return Pack([nearest, groups, first, members]);
    }

    private static void Fill(DuplicateGroups duplicates, ColumnBuilder groups, ColumnBuilder first, ColumnBuilder members)
    {
        foreach (int row in duplicates.Rows)
            groups.Add(row + 1);
        first.Add(0);
        foreach (List<int> group in duplicates.Members)
        {
            foreach (int article in group)
                members.Add(article + 1);
            first.Add(members.Count);
        }
    }

    private static string Pack(ReadOnlySpan<ColumnBuilder> columns)
    {
        using PackedWriter directory = new();
        using PackedWriter body = new();
        foreach (ColumnBuilder column in columns)
        {
            directory.Write2(SimilarityTable.DirectoryLength + body.WriteColumn(column.AsSpan()));
            column.Release();
        }

        return directory.ToString() + body;
    }
}
