using System.ComponentModel;

namespace CorpusGenerator;

public abstract partial class ArticleTable
{
    /// <summary>Which articles are alike; empty when none are. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual string Similarity => "";

    /// <summary>
    /// Up to five articles that share the most rare words with one, nearest first; found at compile time, O(1).
    /// </summary>
    /// <remarks>
    /// Articles of the same language are compared, whatever its region: for the same story in another language see
    /// <see cref="Article.Translations"/>. A word counts by its inverse document frequency, log2(articles of the
    /// language / articles that have it), if at most 32 articles have it; the sum is divided by the square root of the
    /// number of different words of the other article. Case does not matter, and boilerplate and bylines do not count.
    /// </remarks>
    /// <param name="article">The article; none is near to <c>default</c> and to one of another corpus.</param>
    public SimilarArticles Nearest(Article article) =>
        IsCompared(article) ? new SimilarityTable(Similarity).NearestTo(_data, article.Index) : default;

    /// <summary>
    /// The articles that are nearly the same as one, by order of id: in no more than about a fifth of their runs of
    /// five words do they differ, or from one another by way of others. Found at compile time; O(log of their number).
    /// </summary>
    /// <remarks>
    /// The resemblance (Broder 1997) is estimated, with a standard error of about 0.05. Articles with the same text are
    /// among them; boilerplate and bylines do not count.
    /// </remarks>
    /// <param name="article">The article; <c>default</c> and one of another corpus have none.</param>
    public SimilarArticles NearDuplicates(Article article) =>
        IsCompared(article) ? new SimilarityTable(Similarity).NearDuplicatesOf(_data, article.Index) : default;

    private bool IsCompared(Article article) => article.Data == _data && Similarity.Length > 0;
}
