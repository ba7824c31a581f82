namespace CorpusGenerator;

/// <summary>A column of numbers in a packed table: fixed width, so that each is read in O(1).</summary>
/// <remarks>
/// It lies in the table as one character for the width (1 or 2 characters a number), two for the count, and then
/// the numbers, 0 to 268,435,455.
/// </remarks>
internal readonly struct Column
{
    private const int HeaderLength = 3;

    private readonly string _tables;
    private readonly int _offset;
    private readonly int _width;

    /// <summary>The column that starts at <paramref name="start"/>.</summary>
    public Column(string tables, int start)
    {
        _tables = tables;
        _offset = start + HeaderLength;
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
