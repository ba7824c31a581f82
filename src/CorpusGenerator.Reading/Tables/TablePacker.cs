namespace CorpusGenerator.Reading;

/// <summary>Lays filled columns out one after another behind a directory, as <see cref="CorpusTables"/> reads them.</summary>
internal static class TablePacker
{
    public static PackedCorpus Pack(ColumnSet columns, StringPool pool, int idCount, IdIndexTables ids)
    {
        PackedWriter body = new();
        PackedWriter directory = new();
        List<PackedSection> sections = [];
        for (TableSection section = 0; (int)section < CorpusTables.SectionCount; section++)
        {
            ReadOnlySpan<int> values = columns[section].AsSpan();
            int start = body.WriteColumn(values);
            directory.Write2(CorpusTables.DirectoryLength + start);
            sections.Add(new(section.ToString(), values.Length, body.Position - start));
        }

        return new(
            directory.ToString() + body,
            ids,
            pool.Strings.Skip(idCount).ToEquatableArray(),
            sections.Where(section => section.Count > 0).ToEquatableArray());
    }
}
