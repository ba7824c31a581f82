namespace CorpusGenerator.Runtime.Tests.Corpora;

/// <summary>A condition as a sequence takes it, and as LINQ would check it.</summary>
/// <param name="Name">What is shown when a law fails.</param>
/// <param name="Narrow">Adds the condition to articles.</param>
/// <param name="IsMetBy">Whether an article meets it.</param>
/// <param name="NarrowQuotes">Adds the condition to quotes; <c>null</c> when quotes have no such condition.</param>
internal sealed record Condition(
    string Name,
    Func<TestCorpus, ArticleSequence, ArticleSequence> Narrow,
    Func<TestCorpus, Article, bool> IsMetBy,
    Func<TestCorpus, QuoteSequence, QuoteSequence>? NarrowQuotes)
{
    public bool IsDate { get; private init; }

    /// <summary>Whose quotes are asked for: a position among the speakers, or -1.</summary>
    public int Speaker { get; private init; } = -1;

    public static Condition In(string tag) => new(
        $"In({tag})",
        (_, articles) => articles.In(tag),
        (_, article) => Same(article.Language, tag),
        (_, quotes) => quotes.In(tag));

    public static Condition From(string source) => new(
        $"From({source})",
        (_, articles) => articles.From(source),
        (_, article) => Same(article.Source.ToString(), source),
        (_, quotes) => quotes.From(source));

    public static Condition Tagged(string hashtag) => new(
        $"Tagged({hashtag})",
        (_, articles) => articles.Tagged(hashtag),
        (_, article) => article.Hashtags.Any(tag => Same(Bare(tag.ToString()), Bare(hashtag))),
        null);

    public static Condition Quoting(int speaker) => new(
        $"Quoting({speaker})",
        (corpus, articles) => articles.Quoting(SpeakerAt(corpus, speaker)),
        (corpus, article) => article.Quotes.Any(quote => IsBy(corpus, quote, speaker)),
        (corpus, quotes) => quotes.By(SpeakerAt(corpus, speaker)))
    {
        Speaker = speaker,
    };

    public static Condition On(DateOnly day) => new(
        $"On({day:O})", (_, articles) => articles.On(day), (_, article) => article.Date == day, null)
    {
        IsDate = true,
    };

    public static Condition InMonth(DateOnly day) => new(
        $"InMonth({day:O})",
        (_, articles) => articles.InMonth(day.Year, day.Month),
        (_, article) => article.Date is { } date && (date.Year, date.Month) == (day.Year, day.Month),
        null)
    {
        IsDate = true,
    };

    public static Condition Between(DateOnly first, DateOnly last) => new(
        $"Between({first:O}, {last:O})",
        (_, articles) => articles.Between(first, last),
        (_, article) => article.Date >= first && article.Date <= last,
        (_, quotes) => quotes.Between(first, last))
    {
        IsDate = true,
    };

    public bool IsMetByQuote(TestCorpus corpus, Quote quote) =>
        Speaker < 0 ? IsMetBy(corpus, quote.Article) : IsBy(corpus, quote, Speaker);

    public override string ToString() => Name;

    private static bool IsBy(TestCorpus corpus, Quote quote, int speaker) =>
        !quote.Speaker.IsNone && quote.Speaker == SpeakerAt(corpus, speaker);

    private static Speaker SpeakerAt(TestCorpus corpus, int position) =>
        position < corpus.Speakers.Count ? corpus.Speakers[position] : default;

    private static string Bare(string hashtag) => hashtag.TrimStart('#', '\uFF03');

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
