namespace CorpusGenerator.Runtime.Tests.Corpora;

public class ArticleSequenceTests
{
    private static readonly TestCorpus Corpus = TestCorpus.Of(
        ("a.txt", SampleTexts.Ferry),
        ("a.de.txt", SampleTexts.FerryInGerman),
        ("b.txt", "The storm\n\nThe wind took the roof of the old boathouse. #Storm #vessby\n\nPublished: 5 May 2031\n\nSource: Tidal News\n"));

    [Fact]
    public void EachConditionFindsItsArticles()
    {
        Assert.Equal(["a.de"], Ids(Corpus.Articles.In("DE")));
        Assert.Equal(["a"], Ids(Corpus.Articles.From("norpress")));
        Assert.Equal(["b"], Ids(Corpus.Articles.Tagged("#VESSBY")));
        Assert.Equal(["b"], Ids(Corpus.Articles.Tagged("storm")));
        Assert.Equal(["a", "a.de"], Ids(Corpus.Articles.Quoting(Corpus.Speakers[0])));
        Assert.Equal(["a"], Ids(Corpus.Articles.On(new(2031, 5, 3))));
        Assert.Equal(["a", "b"], Ids(Corpus.Articles.InMonth(2031, 5)));
        Assert.Equal(["a", "b"], Ids(Corpus.Articles.Between(new(2031, 5, 3), new(2031, 5, 5))));
    }

    [Fact]
    public void WhatNobodyHasFindsNothing()
    {
        Assert.Empty(Corpus.Articles.In("fr"));
        Assert.Empty(Corpus.Articles.From(""));
        Assert.Empty(Corpus.Articles.Tagged("#"));
        Assert.Empty(Corpus.Articles.Quoting(default));
        Assert.Empty(Corpus.Articles.Quoting(SampleTexts.Corpus.Speakers[0]));
        Assert.Empty(Corpus.Articles.Between(new(2031, 5, 4), new(2031, 5, 3)));
        Assert.Empty(Corpus.Articles.On(DateOnly.MinValue));
        Assert.Empty(Corpus.Quotes.By(default));
        Assert.Empty(Corpus.Quotes.By(SampleTexts.Corpus.Speakers[0]));
    }

    [Fact]
    public void AConditionMayBeGivenTwice()
    {
        ArticleSequence articles = Corpus.Articles.In("en").In("EN").Tagged("#storm").Tagged("vessby").Tagged("STORM").From("Tidal News");
        Assert.Equal(["b"], Ids(articles.In("en").InMonth(2031, 5).On(new(2031, 5, 5))));
        Assert.Empty(articles.On(new(2031, 5, 3)));
        Assert.Throws<InvalidOperationException>(() => articles.Quoting(Corpus.Speakers[0]));
    }

    [Fact]
    public void NoNameIsNoCondition()
    {
        Assert.Throws<ArgumentNullException>(() => Corpus.Articles.In(null!));
        Assert.Throws<ArgumentNullException>(() => default(ArticleSequence).From(null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.Articles.Tagged(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Articles.InMonth(2031, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Articles.InMonth(0, 1));
    }

    [Fact]
    public void AnEmptyCorpusHasNoneOfAnything()
    {
        TestCorpus empty = TestCorpus.Of(Array.Empty<(string, string)>());
        Assert.Empty(empty.Articles.In("en"));
        Assert.Empty(empty.Articles.From("Norpress"));
        Assert.Empty(empty.Articles.On(new(2031, 5, 3)));
        Assert.Equal(0, empty.Articles.InMonth(2031, 5).Count());
        Assert.Equal(0, empty.Quotes.Between(default, DateOnly.MaxValue).Count());
    }

    [Fact]
    public void AnEnumeratorStartsAgainWhenItIsReset()
    {
        using ArticleSequence.Enumerator articles = Corpus.Articles.In("en").GetEnumerator();
        Assert.True(articles.MoveNext() && articles.MoveNext() && !articles.MoveNext() && !articles.MoveNext());
        articles.Reset();
        Assert.True(articles.MoveNext());
        Assert.Equal("a", articles.Current.Id);
    }

    [Fact]
    public void ManyThreadsFindTheSame()
    {
        int wrong = 0;
        TestCorpus corpus = TestCorpus.Of(("a.txt", SampleTexts.Ferry), ("b.txt", SampleTexts.FerryInGerman), ("c.txt", SampleTexts.Ferry));
        Parallel.For(0, 4_000, i =>
        {
            corpus.Speakers.TryGet("Mira Holm", out Speaker holm);
            int articles = corpus.Articles.From("Norpress").Quoting(holm).In("en").InMonth(2031, 5).Sum(article => article.Id.Length);
            int quotes = corpus.Quotes.By(holm).In("en").Count();
            if (articles != 2 || quotes != 4)
                Interlocked.Increment(ref wrong);
        });
        Assert.Equal(0, wrong);
    }

    private static string[] Ids(ArticleSequence articles)
    {
        string[] ids = [.. articles.Select(article => article.Id)];
        Assert.Equal(ids.Length, articles.Count());
        return ids;
    }
}
