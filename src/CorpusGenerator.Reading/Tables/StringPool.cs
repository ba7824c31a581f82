namespace CorpusGenerator.Reading;

/// <summary>Strings of the tables, known by their numbers: first the ids, then all others, each stored once.</summary>
/// <remarks>Ids are not looked for: they are distinct, and what else is called like one is seldom.</remarks>
internal sealed class StringPool(EquatableArray<string> ids)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];

    /// <summary>Those that are no ids.</summary>
    public IReadOnlyList<string> Strings => _strings;

    /// <summary>The number of a string; the first id has 0.</summary>
    public int Add(string value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            _numbers.Add(value, number = ids.Count + _strings.Count);
            _strings.Add(value);
        }

        return number;
    }

    /// <summary>Where each string begins when they stand one after another, and at last where they end.</summary>
    public void AddStartsTo(ColumnBuilder column)
    {
        int start = 0;
        column.Add(start);
        foreach (string id in ids)
        {
            column.Add(start += id.Length);
        }

        foreach (string value in _strings)
        {
            column.Add(start += value.Length);
        }
    }
}
