namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>Figures over the marked texts; each is what is reached, so that a step back shows.</summary>
public class MarkedTextTests
{
    [Theory]
    [InlineData("ar", 137, 0, 110)]
    [InlineData("cs", 48, 0, 35)]
    [InlineData("de", 163, 1, 130)]
    [InlineData("en", 180, 0, 154)]
    [InlineData("es", 161, 2, 130)]
    [InlineData("fi", 40, 0, 32)]
    [InlineData("fr", 154, 0, 124)]
    [InlineData("hr", 141, 1, 113)]
    [InlineData("it", 160, 0, 126)]
    [InlineData("ja", 47, 0, 38)]
    [InlineData("kk", 46, 0, 38)]
    [InlineData("pl", 149, 0, 110)]
    [InlineData("pt", 146, 1, 125)]
    [InlineData("ru", 153, 0, 116)]
    [InlineData("sv", 43, 0, 35)]
    [InlineData("tr", 122, 0, 112)]
    [InlineData("uk", 75, 0, 52)]
    [InlineData("zh", 106, 0, 86)]
    public void QuotationsAndSpeakersAreFoundAsOftenAsBefore(string language, int found, int invented, int speakers)
    {
        ReadQuotes read = MarkedText.Of(language).Aggregate(default(ReadQuotes), (sum, text) => sum + ReadQuotes.Of(text, language));
        Assert.True(read.Found >= found && read.Invented <= invented && read.Right >= speakers, $"{language}: {read}");
    }
}
