namespace CorpusGenerator.Reading;

/// <summary>The documents that are articles of the corpus, in order of their ids.</summary>
/// <param name="Articles">By ordinal order of ids; ids are unique.</param>
/// <param name="Positions">Which of the documents each article is, from 0: their texts are found by it.</param>
/// <param name="Problems">Documents whose id is another's, which are left out.</param>
public sealed record ArticleList(
    EquatableArray<DocumentEntry> Articles, EquatableArray<int> Positions, EquatableArray<CorpusProblem> Problems)
{
    /// <summary>Of documents with one id the first by path stays.</summary>
    public static ArticleList Of(IEnumerable<DocumentEntry> documents)
    {
        DocumentEntry[] all = [.. documents];
        List<DocumentEntry> articles = new(all.Length);
        List<int> positions = new(all.Length);
        List<CorpusProblem> problems = [];
        foreach (int position in InOrder(all))
        {
            DocumentEntry? last = articles.Count == 0 ? null : articles[articles.Count - 1];
            DocumentEntry document = all[position];
            if (last is not null && last.Identity.Id == document.Identity.Id)
            {
                problems.Add(new(ProblemIds.DuplicateId, document.Options.Path, last.Options.Path, last.Identity.Id));
            }
            else
            {
                articles.Add(document);
                positions.Add(position);
            }
        }

        return new(articles.ToEquatableArray(), positions.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>The ids in order.</summary>
    public EquatableArray<string> Ids() => IdsOf(Articles);

    internal static EquatableArray<string> IdsOf(EquatableArray<DocumentEntry> articles)
    {
        string[] ids = new string[articles.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = articles[i].Identity.Id;
        }

        return new(ids);
    }

    /// <summary>Files mostly come in order: then they are compared once each.</summary>
    private static IEnumerable<int> InOrder(DocumentEntry[] documents)
    {
        IEnumerable<int> positions = Enumerable.Range(0, documents.Length);
        for (int i = 1; i < documents.Length; i++)
        {
            if (Compare(documents[i - 1], documents[i]) > 0)
            {
                return positions.OrderBy(position => documents[position], Comparer<DocumentEntry>.Create(Compare));
            }
        }

        return positions;
    }

    private static int Compare(DocumentEntry left, DocumentEntry right)
    {
        int order = string.CompareOrdinal(left.Identity.Id, right.Identity.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Options.Path, right.Options.Path);
    }
}
