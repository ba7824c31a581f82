namespace CorpusGenerator.Reading;

/// <summary>Which documents the articles are, by order of article.</summary>
/// <remarks>Only a document that comes, goes or is renamed changes it, so that what stands on it is spared the sorting.</remarks>
/// <param name="Documents">The position of each article's document among all documents.</param>
/// <param name="Paths">Its path in the corpus folder.</param>
public sealed record ArticleOrder(EquatableArray<int> Documents, EquatableArray<string> Paths)
{
    /// <summary>Sorts documents as <see cref="CorpusModel"/> does.</summary>
    public static ArticleOrder Of(IReadOnlyList<DocumentKey> documents)
    {
        List<int> order = [];
        List<string> paths = [];
        string? last = null;
        foreach (int document in Enumerable.Range(0, documents.Count)
            .OrderBy(i => documents[i].Id, StringComparer.Ordinal)
            .ThenBy(i => documents[i].Path, StringComparer.Ordinal))
        {
            if (documents[document].Id == last)
                continue;
            last = documents[document].Id;
            order.Add(document);
            paths.Add(documents[document].Path);
        }

        return new(order.ToEquatableArray(), paths.ToEquatableArray());
    }
}
