namespace CorpusGenerator.Reading;

/// <summary>Lays filled columns out one after another behind a directory, as <see cref="CorpusTables"/> reads them.</summary>
internal static class TablePacker
{
    public static PackedCorpus Pack(ColumnSet columns, StringPool pool, string idLookup)
    {
        PackedWriter body = new();
        PackedWriter directory = new();
        List<PackedSection> sections = [];
        for (TableSection section = 0; section < TableSection.IdLookup; section++)
        {
            ReadOnlySpan<int> values = columns[section].AsSpan();
            int start = body.WriteColumn(values);
            directory.Write2(CorpusTables.DirectoryLength + start);
            sections.Add(new(section.ToString(), values.Length, body.Position - start));
        }

        directory.Write2(CorpusTables.DirectoryLength + body.Position);
        sections.Add(new(nameof(TableSection.IdLookup), columns[TableSection.ArticlePath].Count, idLookup.Length));
        return new(
            directory.ToString() + body + idLookup,
            pool.Strings.ToEquatableArray(),
            sections.Where(section => section.Count > 0).ToEquatableArray());
    }
}
