using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Runtime.Tests.Corpora;

/// <summary>Sequences give what LINQ finds by looking at every article and quote.</summary>
public class ConditionLawTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(150);

    private static Gen<Condition> Conditions => Gen.OneOf(
        Gen.Elements(NewsDesk.Languages).Select(Condition.In),
        Gen.Elements(NewsDesk.Sources).Select(Condition.From),
        Gen.Elements(NewsDesk.Hashtags).Select(Condition.Tagged),
        Gen.Choose(0, 3).Select(Condition.Quoting),
        Gen.Elements(NewsDesk.Days).Select(Condition.On),
        Gen.Elements(NewsDesk.Days).Select(Condition.InMonth),
        Gen.Elements(NewsDesk.Days).Two().Select(days => Condition.Between(days.Item1, days.Item2)));

    // One more than four beside dates is an exception, which a test of its own is about.
    private static Gen<Condition[]> Combinations =>
        Conditions.ArrayOf().Where(conditions => conditions.Count(condition => !condition.IsDate) <= PostingQuery.MaximumLists);

    [Fact]
    public void ArticlesAreThoseThatMeetAllConditions() => Prop.ForAll(
        NewsDesk.Corpora.ToArbitrary(), Combinations.Where(all => all.Length > 0).ToArbitrary(), ArticlesAreRight).Check(Config);

    [Fact]
    public void QuotesAreThoseInArticlesThatMeetAllConditions() => Prop.ForAll(
        NewsDesk.Corpora.ToArbitrary(), Combinations.ToArbitrary(), QuotesAreRight).Check(Config);

    private static bool ArticlesAreRight(TestCorpus corpus, Condition[] conditions)
    {
        ArticleSequence articles = new(corpus.Data);
        foreach (Condition condition in conditions)
            articles = condition.Narrow(corpus, articles);

        Article[] expected = [.. corpus.Articles.Where(article => conditions.All(condition => condition.IsMetBy(corpus, article)))];
        return articles.SequenceEqual(expected) && articles.Count() == expected.Length;
    }

    private static bool QuotesAreRight(TestCorpus corpus, Condition[] conditions)
    {
        Condition[] known = [.. conditions.Where(condition => condition.NarrowQuotes is not null)];
        QuoteSequence quotes = new(new(corpus.Data), default);
        foreach (Condition condition in known)
            quotes = condition.NarrowQuotes!(corpus, quotes);

        Quote[] expected = [.. corpus.Quotes.Where(quote => known.All(condition => condition.IsMetByQuote(corpus, quote)))];
        return quotes.SequenceEqual(expected) && quotes.Count() == expected.Length;
    }
}
