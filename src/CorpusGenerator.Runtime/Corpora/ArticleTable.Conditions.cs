#if NET
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace CorpusGenerator;

public abstract partial class ArticleTable
{
    private ArticleSequence Every => new(_data);

    /// <summary>The articles in a language.</summary>
    /// <inheritdoc cref="ArticleSequence.In"/>
    public ArticleSequence In(string language) => Every.In(language);

    /// <summary>The articles taken from a source; O(log sources).</summary>
    /// <inheritdoc cref="ArticleSequence.From"/>
    public ArticleSequence From(string source) => Every.From(source);

    /// <summary>The articles with a hashtag; O(log hashtags).</summary>
    /// <inheritdoc cref="ArticleSequence.Tagged"/>
    public ArticleSequence Tagged(string hashtag) => Every.Tagged(hashtag);

    /// <summary>The articles that quote a speaker; none for nobody and for a speaker of another corpus.</summary>
    /// <inheritdoc cref="ArticleSequence.Quoting"/>
    public ArticleSequence Quoting(Speaker speaker) => Every.Quoting(speaker);

    /// <summary>The articles of some days; none when the last is before the first. Those without a date are of no day.</summary>
    /// <inheritdoc cref="ArticleSequence.Between"/>
    public ArticleSequence Between(Date first, Date last) => Every.Between(first, last);

    /// <summary>The articles of a day.</summary>
    /// <inheritdoc cref="ArticleSequence.On"/>
    public ArticleSequence On(Date date) => Every.On(date);

    /// <summary>The articles of a month.</summary>
    /// <inheritdoc cref="ArticleSequence.InMonth"/>
    public ArticleSequence InMonth(int year, int month) => Every.InMonth(year, month);
}
