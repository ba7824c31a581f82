using System.Text;

namespace CorpusGenerator.Reading.Tests.Seeds;

public class SeedArticleTests
{
    /// <summary>Shares of what <c>expected.txt</c> lists; raised when the reader gets better, never lowered.</summary>
    private const double QuotesFound = 0.94;
    private const double SpeechWithSpeaker = 0.94;
    private const double BlocksFound = 0.98;
    private const double FactsFound = 0.95;

    [Fact]
    public void EverySeedArticleIsDescribed() =>
        Assert.Equal(SeedArticle.Paths.Order(StringComparer.Ordinal), SeedArticle.All.Select(article => article.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void LanguagesAreIdentified()
    {
        foreach (SeedArticle article in SeedArticle.All)
            Assert.Equal((article.Path, article.Facts["language"]), (article.Path, LanguageIdentifier.Identify(article.Text()).Tag));
    }

    [Fact]
    public void QuotesAreFoundWithTheirKind() => AssertShare(
        QuotesFound,
        article => article.Quotes,
        (document, quote) => document.Quotations.Quotations.Any(found => found.Kind == quote.Kind && quote.Matches(document.Text, found)));

    [Fact]
    public void SpeechHasItsSpeaker() => AssertShare(
        SpeechWithSpeaker,
        article => article.Quotes.Where(quote => quote.Kind == QuoteKind.Speech && quote.Speaker.Length > 0),
        (document, quote) => document.Quotations.Quotations.Any(found => quote.Matches(document.Text, found) && SpeakerOf(document, found) == quote.Speaker));

    [Fact]
    public void TitlesHeadingsCaptionsAndTheRestAreFound() => AssertShare(
        BlocksFound,
        article => article.Blocks,
        (document, block) => document.Structure.Blocks.Any(found => NameOf(found.Kind) == block.Kind && found.Range.StringOf(document.Text) == block.Text));

    [Fact]
    public void TitleDatelineBylineAndSourceAreFound() => AssertShare(
        FactsFound,
        article => article.Facts.Where(fact => fact.Key != "language"),
        (document, fact) => FactOf(document, fact.Key) == fact.Value);

    private static void AssertShare<T>(double floor, Func<SeedArticle, IEnumerable<T>> expected, Func<Document, T, bool> isFound)
    {
        (int found, int all) = (0, 0);
        StringBuilder missing = new();
        foreach (SeedArticle article in SeedArticle.All)
        {
            Document document = article.Read();
            foreach (T item in expected(article))
            {
                all++;
                if (isFound(document, item))
                    found++;
                else
                    missing.AppendLine($"{article.Path}: {item}");
            }
        }

        Assert.True(found >= floor * all, $"{found} of {all} found ({100.0 * found / all:0.0} %); missing:\n{missing}");
    }

    private static string FactOf(Document document, string fact) => fact switch
    {
        "title" => document.Structure.Title.StringOf(document.Text),
        "byline" => document.Structure.Byline.StringOf(document.Text),
        "source" => document.Structure.Source.StringOf(document.Text),
        "place" => document.Structure.Dateline?.Place.StringOf(document.Text) ?? "",
        "agency" => document.Structure.Dateline?.Agency.StringOf(document.Text) ?? "",
        "date" => document.Structure.Date is CalendarDate day ? $"{day.Year:0000}-{day.Month:00}-{day.Day:00}" : "",
        _ => throw new ArgumentException($"'{fact}' is no fact of an article", nameof(fact)),
    };

    private static string SpeakerOf(Document document, Quotation quotation) =>
        quotation.Speaker < 0 ? "" : document.Quotations.Speakers[quotation.Speaker].Name;

    private static string NameOf(BlockKind kind) => kind == BlockKind.ListItem ? "list item" : kind.ToString().ToLowerInvariant();
}
