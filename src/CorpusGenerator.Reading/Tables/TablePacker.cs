namespace CorpusGenerator.Reading;

/// <summary>Lays filled columns out one after another behind a directory, as <see cref="CorpusTables"/> reads them.</summary>
internal static class TablePacker
{
    public static PackedCorpus Pack(ColumnSet columns, StringPool pool, IdIndexTables ids)
    {
        PackedWriter writer = new();
        List<PackedSection> sections = [];
        while (writer.Position < CorpusTables.DirectoryLength)
        {
            writer.Write2(0);
        }

        for (TableSection section = 0; (int)section < CorpusTables.SectionCount; section++)
        {
            ReadOnlySpan<int> values = columns[section].AsSpan();
            int start = writer.WriteColumn(values);
            writer.Replace2(2 * (int)section, start);
            sections.Add(new(section.ToString(), values.Length, writer.Position - start));
        }

        return new(
            writer,
            ids,
            pool.Strings.ToEquatableArray(),
            sections.Where(section => section.Count > 0).ToEquatableArray());
    }
}
