namespace CorpusGenerator.Reading;

/// <summary>Names, and the articles that have each.</summary>
/// <remarks>
/// A name is looked for as it is written; spellings in other case are joined at the end, when there are few left to
/// compare.
/// </remarks>
internal sealed class NamePostings
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly List<(int Spelling, int Article)> _postings = [];

    /// <summary>Adds an article, after those before it.</summary>
    public void Add(string name, int article)
    {
        if (!_spellings.TryGetValue(name, out int spelling))
        {
            _spellings.Add(name, spelling = _spellings.Count);
        }

        _postings.Add((spelling, article));
    }

    /// <summary>Puts the articles of each name into lists.</summary>
    /// <returns>The names by <see cref="FoldedOrder"/>, each as the first article writes it.</returns>
    public List<string> AddTo(RowLists lists)
    {
        List<string> names = [];
        int[] rows = new int[_spellings.Count];
        foreach (KeyValuePair<string, int> spelling in
            _spellings.OrderBy(spelling => spelling.Key, FoldedOrder.Instance).ThenBy(spelling => spelling.Value))
        {
            if (names.Count == 0 || FoldedOrder.Instance.Compare(names[names.Count - 1], spelling.Key) != 0)
            {
                names.Add(spelling.Key);
            }

            rows[spelling.Value] = names.Count - 1;
        }

        foreach ((int spelling, int article) in _postings)
        {
            lists.Add(rows[spelling], article);
        }

        return names;
    }
}
