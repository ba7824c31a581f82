namespace CorpusGenerator.Reading;

/// <summary>A column of the tables while it is being filled.</summary>
internal sealed class ColumnBuilder
{
    private int[] _values = new int[16];

    public int Count { get; private set; }

    public int this[int row] => _values[row];

    public void Add(int value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, 2 * Count);
        }

        _values[Count++] = value;
    }

    public void AddRange(IEnumerable<int> values)
    {
        foreach (int value in values)
        {
            Add(value);
        }
    }

    public ReadOnlySpan<int> AsSpan() => _values.AsSpan(0, Count);
}
