namespace CorpusGenerator.Runtime.Tests.Corpora;

public class CorpusTests
{
    private static TestCorpus Corpus => SampleTexts.Corpus;

    [Fact]
    public void ArticlesAreInOrderOfTheirIds() => Assert.Equal(
        ["harbour-ferry", "harbour-ferry.de", "news/port.ar"], Corpus.Articles.Select(article => article.Id));

    [Fact]
    public void AnArticleGivesWhatIsInIt()
    {
        Article article = Corpus.Articles["harbour-ferry"];
        Assert.Equal(SampleTexts.Ferry, article.Text.ToString());
        Assert.Equal("The harbour ferry is back", article.Title.ToString());
        Assert.Equal("Norpress", article.Source.ToString());
        Assert.Equal("harbour-ferry.txt", article.SourcePath);
        Assert.Equal(("VESSBY", "Norpress"), (article.Dateline.Place.ToString(), article.Dateline.Agency.ToString()));
        Assert.Equal(new DateOnly(2031, 5, 3), article.Date);
        Assert.Equal("en", article.Language);
        Assert.False(article.IsRightToLeft);
        Assert.True(Corpus.Articles["news/port.ar"].IsRightToLeft);
    }

    [Fact]
    public void TranslationsFindOneAnother()
    {
        Assert.Equal(["harbour-ferry", "harbour-ferry.de"], Corpus.Articles["harbour-ferry.de"].Translations.Select(a => a.Id));
        Assert.Equal(["news/port.ar"], Corpus.Articles["news/port.ar"].Translations.Select(a => a.Id));
    }

    [Fact]
    public void QuotesKnowTheirSpeakersAcrossArticles()
    {
        Assert.True(Corpus.Speakers.TryGet("Mira Holm", out Speaker holm));
        Assert.Equal(3, holm.Quotes.Count);
        Assert.Equal(["harbour-ferry", "harbour-ferry.de"], holm.Articles.Select(article => article.Id));
        Quote german = Assert.Single(Corpus.Quotes.By(holm).In("DE"));
        Assert.Equal("harbour-ferry.de", german.Article.Id);
        Assert.Equal("sagte", german.Cue.ToString());
    }

    [Fact]
    public void TermsAreApartFromSpeech()
    {
        Article article = Corpus.Articles["harbour-ferry"];
        Assert.Equal(2, article.Quotes.Count);
        Assert.Equal("floating bridge", article.AllQuotes[2].Text.ToString());
        Assert.Equal(QuoteKind.Term, article.AllQuotes[2].Kind);
    }

    [Fact]
    public void AnUnknownIdThrowsWithTheNearestOne()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Corpus.Articles["harbor-ferry"]);
        Assert.Contains("'harbour-ferry'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyCorpusIsEmpty()
    {
        TestCorpus empty = TestCorpus.Of(Array.Empty<(string, string)>());
        Assert.Empty(empty.Articles);
        Assert.Empty(empty.Quotes);
        Assert.Empty(empty.Speakers);
        Assert.Empty(empty.Languages);
        Assert.False(empty.Articles.TryGet("a", out _));
        Assert.Throws<KeyNotFoundException>(() => empty.Articles["a"]);
    }

    [Fact]
    public void EqualTextsAreBothThere()
    {
        TestCorpus corpus = TestCorpus.Of(("a.txt", "Same words.\n"), ("b.txt", "Same words.\n"));
        Assert.Equal("Same words.\n", corpus.Articles["a"].Text.ToString());
        Assert.Equal("Same words.\n", corpus.Articles["b"].Text.ToString());
    }

    [Fact]
    public void AParagraphInAnotherLanguageSaysSo()
    {
        TestCorpus corpus = TestCorpus.Of(("a.txt", SampleTexts.Ferry + "\n" + SampleTexts.Arabic));
        Assert.Equal("en", corpus.Articles["a"].Language);
        Assert.Contains("ar", corpus.Articles["a"].Blocks.Select(block => block.Language));
        Assert.Equal("en", corpus.Articles["a"].Paragraphs[0].Language);
    }
}
