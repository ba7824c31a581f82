using System.Collections;
#if NET
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace CorpusGenerator;

/// <summary>
/// Speech quotes that meet conditions, article by article in text order; each condition gives a narrower sequence, in
/// whatever order they are given. Nothing is copied or allocated.
/// </summary>
/// <remarks><c>default</c> is empty. LINQ boxes it, once a query.</remarks>
public readonly partial struct QuoteSequence : IEnumerable<Quote>
{
    private readonly ArticleSequence _articles;
    private readonly Speaker _speaker;

    internal QuoteSequence(ArticleSequence articles, Speaker speaker)
    {
        _articles = articles;
        _speaker = speaker;
    }

    /// <summary>Those of a speaker; none for nobody and for a speaker of another corpus.</summary>
    /// <param name="speaker">The speaker.</param>
    public QuoteSequence By(Speaker speaker) => _speaker.IsNone || speaker == _speaker
        ? new(_articles.Quoting(speaker), speaker)
        : default;

    /// <summary>Those in articles of a language.</summary>
    /// <param name="language">A BCP 47 tag as <see cref="Article.Language"/> gives it; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public QuoteSequence In(string language) => new(_articles.In(language), _speaker);

    /// <summary>Those in articles taken from a source.</summary>
    /// <param name="source">The name as <see cref="Article.Source"/> gives it; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    public QuoteSequence From(string source) => new(_articles.From(source), _speaker);

    /// <summary>Those in articles of some days; none when the last is before the first.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, which is included.</param>
    public QuoteSequence Between(Date first, Date last) => new(_articles.Between(first, last), _speaker);

    /// <summary>The number of quotes; goes through the articles, and through their quotes where a speaker is asked for.</summary>
    public int Count()
    {
        int count = 0;
        foreach (Article article in _articles)
        {
            count += _speaker.IsNone ? article.Quotes.Count : CountIn(article);
        }

        return count;
    }

    /// <summary>Goes through the quotes in order without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Quote> IEnumerable<Quote>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int CountIn(Article article)
    {
        int count = 0;
        foreach (Quote quote in article.Quotes)
        {
            count += quote.Speaker == _speaker ? 1 : 0;
        }

        return count;
    }
}
