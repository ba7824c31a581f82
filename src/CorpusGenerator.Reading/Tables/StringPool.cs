namespace CorpusGenerator.Reading;

/// <summary>Strings of the tables, each stored once and known by its number.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, int> _numbers;
    private readonly List<string> _strings;

    /// <summary>A pool that begins with the given strings, which are distinct.</summary>
    public StringPool(EquatableArray<string> first)
    {
        _numbers = new(first.Count + (first.Count / 8), StringComparer.Ordinal);
        _strings = new(first.Count + (first.Count / 8));
        foreach (string value in first)
        {
            Add(value);
        }
    }

    public IReadOnlyList<string> Strings => _strings;

    /// <summary>The number of a string; the first string added has 0.</summary>
    public int Add(string value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            _numbers.Add(value, number = _strings.Count);
            _strings.Add(value);
        }

        return number;
    }

    /// <summary>Where each string begins when they stand one after another, and at last where they end.</summary>
    public int[] Starts()
    {
        int[] starts = new int[_strings.Count + 1];
        for (int i = 0; i < _strings.Count; i++)
        {
            starts[i + 1] = starts[i] + _strings[i].Length;
        }

        return starts;
    }
}
