namespace CorpusGenerator.Reading;

/// <summary>Which documents the articles are, by order of article.</summary>
/// <remarks>Only a document that comes, goes or is renamed changes it, so that what stands on it is spared the rest.</remarks>
/// <param name="Documents">The position of each article's document among all documents.</param>
/// <param name="Paths">Its path in the corpus folder.</param>
public sealed record ArticleOrder(EquatableArray<int> Documents, EquatableArray<string> Paths)
{
    /// <summary>The order alone.</summary>
    public static ArticleOrder Of(ArticleList articles) => new(
        articles.Positions,
        articles.Articles.Select(article => article.Options.Path).ToEquatableArray());
}
