namespace CorpusGenerator.Reading;

/// <summary>Short columns of numbers, one after another in one array.</summary>
internal sealed class ColumnParts
{
    private readonly int[] _values;
    private readonly int[] _ends;

    /// <summary>Columns of zeros, to be filled.</summary>
    /// <param name="lengths">How many numbers each column has.</param>
    public ColumnParts(ReadOnlySpan<int> lengths)
    {
        _ends = new int[lengths.Length];
        int end = 0;
        for (int i = 0; i < lengths.Length; i++)
        {
            _ends[i] = end += lengths[i];
        }

        _values = new int[end];
    }

    /// <summary>The numbers of a column.</summary>
    public Span<int> this[int column]
    {
        get
        {
            int start = column == 0 ? 0 : _ends[column - 1];
            return _values.AsSpan(start, _ends[column] - start);
        }
    }
}
