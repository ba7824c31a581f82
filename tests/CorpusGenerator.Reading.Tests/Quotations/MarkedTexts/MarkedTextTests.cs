namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>Figures over the marked texts; each is what is reached, so that a step back shows.</summary>
public class MarkedTextTests
{
    [Theory]
    [InlineData("ar", 222, 0, 173)]
    [InlineData("cs", 129, 0, 98)]
    [InlineData("de", 379, 1, 280)]
    [InlineData("en", 324, 0, 267)]
    [InlineData("es", 336, 3, 277)]
    [InlineData("fi", 147, 0, 117)]
    [InlineData("fr", 344, 4, 277)]
    [InlineData("hr", 223, 1, 169)]
    [InlineData("it", 349, 2, 281)]
    [InlineData("ja", 148, 0, 121)]
    [InlineData("kk", 198, 0, 163)]
    [InlineData("pl", 249, 1, 178)]
    [InlineData("pt", 321, 2, 266)]
    [InlineData("ru", 318, 1, 233)]
    [InlineData("sv", 124, 0, 99)]
    [InlineData("tr", 293, 0, 250)]
    [InlineData("uk", 241, 2, 185)]
    [InlineData("zh", 215, 0, 183)]
    public void QuotationsAndSpeakersAreFoundAsOftenAsBefore(string language, int found, int invented, int speakers)
    {
        ReadQuotes read = MarkedText.Of(language).Aggregate(default(ReadQuotes), (sum, text) => sum + ReadQuotes.Of(text, language));
        Assert.True(read.Found >= found && read.Invented <= invented && read.Right >= speakers, $"{language}: {read}");
    }
}
