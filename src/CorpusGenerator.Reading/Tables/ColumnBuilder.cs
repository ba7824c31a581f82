using System.Buffers;

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
            Grow(1);
        }

        _values[Count++] = value;
    }

    public void AddRange(ReadOnlySpan<int> values)
    {
        if (Count + values.Length > _values.Length)
        {
            Grow(values.Length);
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
        if (_values.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_values);
        }

        _values = [];
        Count = 0;
    }

    private void Grow(int more)
    {
        int[] grown = ArrayPool<int>.Shared.Rent(Math.Max(16, Math.Max(2 * Count, Count + more)));
        AsSpan().CopyTo(grown);
        int count = Count;
        Release();
        (_values, Count) = (grown, count);
    }
}
