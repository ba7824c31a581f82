namespace CorpusGenerator.Reading;

/// <summary>Short columns of numbers, one after another in one array.</summary>
internal sealed class ColumnParts
{
    private readonly int[] _values;
    private readonly int[] _ends;

    private ColumnParts(ColumnBuilder[] columns)
    {
        _ends = new int[columns.Length];
        int end = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            _ends[i] = end += columns[i].Count;
        }

        _values = new int[end];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i].AsSpan().CopyTo(_values.AsSpan(_ends[i] - columns[i].Count));
        }
    }

    /// <summary>Copies columns, and gives their memory back.</summary>
    public static ColumnParts Of(ColumnBuilder[] columns)
    {
        ColumnParts parts = new(columns);
        foreach (ColumnBuilder column in columns)
        {
            column.Release();
        }

        return parts;
    }

    /// <summary>The numbers of a column.</summary>
    public ReadOnlySpan<int> this[int column]
    {
        get
        {
            int start = column == 0 ? 0 : _ends[column - 1];
            return _values.AsSpan(start, _ends[column] - start);
        }
    }
}
