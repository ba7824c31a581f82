namespace CorpusGenerator.Reading.Tests.Quotations;

public class KindTests
{
    [Theory]
    [InlineData("en", "They spoke of the so-called “harbour of hope” again.", QuoteKind.Term)]
    [InlineData("en", "The film “The Long Way Back to the Harbour” won.", QuoteKind.Title)]
    [InlineData("en", "The year was announced as the “Ruritania Ferry Year” in March.", QuoteKind.Title)]
    [InlineData("en", "“The ferry is back,” said Mira Holm.", QuoteKind.Speech)]
    [InlineData("en", "“No!” said Mira Holm.", QuoteKind.Speech)]
    [InlineData("en", "The town took the “way of the sea” in March.", QuoteKind.Term)]
    [InlineData("de", "Der Film „Der lange Weg zum Hafen“ gewann.", QuoteKind.Title)]
    [InlineData("pl", "Dostała nagrodę „Człowiek roku tego miasta”.", QuoteKind.Title)]
    [InlineData("zh", "所谓的“海上之路”倡议。", QuoteKind.Term)]
    public void SpeechIsToldFromTermsAndTitles(string language, string text, QuoteKind kind) =>
        Assert.Equal(kind, Assert.Single(Quoting.Read(text, language).Quotations).Kind);

    [Fact]
    public void ATermHasNoSpeaker()
    {
        DocumentQuotations read = Quoting.Read("Mira Holm spoke of a so-called “harbour of hope”.", "en");
        Assert.Equal(-1, Assert.Single(read.Quotations).Speaker);
        Assert.Empty(read.Speakers);
    }
}
