using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Names articles by their ids.</summary>
internal static class ArticleNames
{
    private const string Fallback = "Article";

    public static string[] Of(CorpusModel corpus) => NameScope.Assign(
        [.. corpus.Articles.Select(article => article.Identity.Id)],
        [.. corpus.Articles.Select(Proposal)],
        ReservedNames.Of(typeof(ArticleTable), "IndexOf", "ArticleNames", "QuoteNames", "Groups", "Ids", "Titles", "Texts", "QuoteTexts"),
        Fallback);

    /// <summary>The documents whose name is not the one that their id would give.</summary>
    public static NameCollision[] CollisionsIn(CorpusModel corpus, string[] names)
    {
        Dictionary<string, int> owners = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            owners[names[i]] = i;
        }

        List<NameCollision> collisions = [];
        foreach (IGrouping<string, int> same in Enumerable.Range(0, names.Length).GroupBy(i => Proposal(corpus.Articles[i])))
        {
            int keeper = owners.TryGetValue(same.Key, out int owner) ? owner : same.First();
            collisions.AddRange(same
                .Where(i => same.Key.Length > 0 && i != keeper && same.Skip(1).Any())
                .Select(i => new NameCollision(
                    corpus.Articles[i].Options.Path, corpus.Articles[keeper].Options.Path, same.Key, names[i])));
        }

        return [.. collisions];
    }

    private static string Proposal(DocumentEntry article) =>
        IdentifierText.Of(article.Options.Name.Length > 0 ? article.Options.Name : article.Identity.Id);
}
