namespace CorpusGenerator;

/// <summary>A column of the tables that can be kept in a field, as <see cref="PackedColumn"/> cannot; O(1) access.</summary>
internal readonly struct Column
{
    private readonly string _tables;
    private readonly int _offset;
    private readonly int _width;

    /// <summary>The column that starts at <paramref name="start"/>, laid out as <see cref="PackedColumn"/> reads it.</summary>
    public Column(string tables, int start)
    {
        _tables = tables;
        _offset = start + PackedColumn.HeaderLength;
        _width = Packed.Read1(tables.AsSpan(), start);
        Count = Packed.Read2(tables.AsSpan(), start + 1);
    }

    public int Count { get; }

    public int this[int row]
    {
        get
        {
            if ((uint)row >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(row));
            }

            return _width == 1
                ? Packed.Read1(_tables.AsSpan(), _offset + row)
                : Packed.Read2(_tables.AsSpan(), _offset + (2 * row));
        }
    }
}
