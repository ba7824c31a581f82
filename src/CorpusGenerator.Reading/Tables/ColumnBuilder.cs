namespace CorpusGenerator.Reading;

/// <summary>A column of the tables while it is being filled.</summary>
/// <remarks>Its memory is lent: after every edit, columns of the same size are filled again.</remarks>
internal sealed class ColumnBuilder
{
    private int[] _values = [];

    public int Count { get; private set; }

    public int this[int row] => _values[row];

    /// <summary>So many empty columns.</summary>
    public static ColumnBuilder[] Array(int count)
    {
        ColumnBuilder[] columns = new ColumnBuilder[count];
        for (int i = 0; i < count; i++)
        {
            columns[i] = new();
        }

        return columns;
    }

    public void Add(int value)
    {
        if (Count == _values.Length)
        {
            _values = LentArray.Grown(_values, Count, Count + 1);
        }

        _values[Count++] = value;
    }

    public void AddRange(ReadOnlySpan<int> values)
    {
        if (Count + values.Length > _values.Length)
        {
            _values = LentArray.Grown(_values, Count, Count + values.Length);
        }

        values.CopyTo(_values.AsSpan(Count));
        Count += values.Length;
    }

    public void AddRange(IEnumerable<int> values)
    {
        foreach (int value in values)
        {
            Add(value);
        }
    }

    public ReadOnlySpan<int> AsSpan() => _values.AsSpan(0, Count);

    /// <summary>Gives the memory back; the column is empty then.</summary>
    public void Release()
    {
        LentArray.GiveBack(_values);
        _values = [];
        Count = 0;
    }
}
