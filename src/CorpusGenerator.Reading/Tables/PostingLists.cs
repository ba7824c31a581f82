namespace CorpusGenerator.Reading;

/// <summary>Names, and the articles that have each.</summary>
internal sealed class PostingLists
{
    private readonly SortedDictionary<string, List<int>> _lists = new(FoldedOrder.Instance);

    /// <summary>The names by <see cref="FoldedOrder"/>, each as the first article writes it.</summary>
    public IEnumerable<string> Names => _lists.Keys;

    /// <summary>The articles of each name, ascending.</summary>
    public IEnumerable<IEnumerable<int>> Lists => _lists.Values;

    /// <summary>Sorts the names; O(n log n) in their number.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="namesOf">The names that an article has.</param>
    public static PostingLists ByName(CorpusModel corpus, Func<DocumentEntry, IEnumerable<string>> namesOf)
    {
        PostingLists result = new();
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            foreach (string name in namesOf(corpus.Articles[i]))
            {
                result.Add(name, i);
            }
        }

        return result;
    }

    private void Add(string name, int article)
    {
        if (!_lists.TryGetValue(name, out List<int>? list))
        {
            _lists.Add(name, list = []);
        }

        if (list.Count == 0 || list[list.Count - 1] != article)
        {
            list.Add(article);
        }
    }
}
