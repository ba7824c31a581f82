namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>Figures over the marked texts; each is what is reached, so that a step back shows.</summary>
public class MarkedTextTests
{
    [Theory]
    [InlineData("ar", 1000, 0, 1000)]
    [InlineData("cs", 1000, 0, 1000)]
    [InlineData("de", 1000, 0, 1000)]
    [InlineData("en", 1000, 0, 1000)]
    [InlineData("es", 1000, 0, 1000)]
    [InlineData("fi", 1000, 0, 1000)]
    [InlineData("fr", 1000, 0, 1000)]
    [InlineData("hr", 1000, 0, 1000)]
    [InlineData("it", 1000, 0, 1000)]
    [InlineData("ja", 1000, 0, 1000)]
    [InlineData("kk", 1000, 0, 1000)]
    [InlineData("pl", 1000, 0, 1000)]
    [InlineData("pt", 1000, 0, 1000)]
    [InlineData("ru", 1000, 0, 1000)]
    [InlineData("sv", 1000, 0, 1000)]
    [InlineData("tr", 1000, 0, 1000)]
    [InlineData("uk", 1000, 0, 1000)]
    [InlineData("zh", 1000, 0, 1000)]
    public void QuotationsAndSpeakersAreFoundAsOftenAsBefore(string language, int found, int invented, int speakers)
    {
        ReadQuotes read = MarkedText.Of(language).Aggregate(default(ReadQuotes), (sum, text) => sum + ReadQuotes.Of(text, language));
        Assert.True(read.Found >= found && read.Invented <= invented && read.Right >= speakers, $"{language}: {read}");
    }
}
