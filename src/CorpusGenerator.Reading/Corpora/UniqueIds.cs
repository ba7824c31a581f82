namespace CorpusGenerator.Reading;

/// <summary>Puts documents in order of their ids, each id once.</summary>
internal static class UniqueIds
{
    /// <summary>Of documents with one id the first by path stays; each of the others is a problem, and left out.</summary>
    public static (List<DocumentEntry> Articles, List<CorpusProblem> Problems) Sort(IEnumerable<DocumentEntry> documents)
    {
        List<DocumentEntry> articles = [];
        List<CorpusProblem> problems = [];
        IEnumerable<DocumentEntry> sorted = documents
            .OrderBy(document => document.Identity.Id, StringComparer.Ordinal)
            .ThenBy(document => document.Options.Path, StringComparer.Ordinal);
        foreach (DocumentEntry document in sorted)
        {
            DocumentEntry? last = articles.Count == 0 ? null : articles[articles.Count - 1];
            if (last is not null && last.Identity.Id == document.Identity.Id)
            {
                problems.Add(new(ProblemIds.DuplicateId, document.Options.Path, last.Options.Path, last.Identity.Id));
            }
            else
            {
                articles.Add(document);
            }
        }

        return (articles, problems);
    }
}
