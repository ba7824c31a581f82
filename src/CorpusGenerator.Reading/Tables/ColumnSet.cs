namespace CorpusGenerator.Reading;

/// <summary>The columns of the tables while they are being filled.</summary>
internal sealed class ColumnSet : IDisposable
{
    private readonly ColumnBuilder[] _columns = ColumnBuilder.Array(CorpusTables.SectionCount);

    public ColumnBuilder this[TableSection section] => _columns[(int)section];

    /// <summary>The columns of some sections.</summary>
    public ColumnBuilder[] Of(TableSection[] sections) => Array.ConvertAll(sections, section => this[section]);

    public void Add(TableSection section, int value) => _columns[(int)section].Add(value);

    /// <summary>Ends a row that owns entries of <paramref name="owned"/>, by a "first" column.</summary>
    public void EndRow(TableSection first, TableSection owned)
    {
        ColumnBuilder column = _columns[(int)first];
        if (column.Count == 0)
        {
            column.Add(0);
        }

        column.Add(_columns[(int)owned].Count);
    }

    /// <summary>Fills a "first" column and the column it owns from the entries of each row.</summary>
    public void AddRows(TableSection first, TableSection owned, IEnumerable<IEnumerable<int>> rows)
    {
        foreach (IEnumerable<int> row in rows)
        {
            _columns[(int)owned].AddRange(row);
            EndRow(first, owned);
        }
    }

    public void Dispose()
    {
        foreach (ColumnBuilder column in _columns)
        {
            column.Release();
        }
    }
}
