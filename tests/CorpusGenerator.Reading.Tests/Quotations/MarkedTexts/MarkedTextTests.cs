namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>Figures over the marked texts; each is what is reached, so that a step back shows.</summary>
public class MarkedTextTests
{
    [Theory]
    [InlineData("ar", 222, 0, 173)]
    [InlineData("cs", 129, 0, 98)]
    [InlineData("de", 413, 1, 309)]
    [InlineData("en", 367, 0, 305)]
    [InlineData("es", 362, 3, 296)]
    [InlineData("fi", 147, 0, 117)]
    [InlineData("fr", 373, 4, 299)]
    [InlineData("hr", 223, 0, 169)]
    [InlineData("it", 384, 2, 311)]
    [InlineData("ja", 148, 0, 121)]
    [InlineData("kk", 198, 0, 163)]
    [InlineData("pl", 284, 1, 206)]
    [InlineData("pt", 321, 2, 266)]
    [InlineData("ru", 348, 1, 257)]
    [InlineData("sv", 124, 0, 99)]
    [InlineData("tr", 318, 0, 267)]
    [InlineData("uk", 241, 2, 185)]
    [InlineData("zh", 215, 0, 183)]
    public void QuotationsAndSpeakersAreFoundAsOftenAsBefore(string language, int found, int invented, int speakers)
    {
        ReadQuotes read = MarkedText.Of(language).Aggregate(default(ReadQuotes), (sum, text) => sum + ReadQuotes.Of(text, language));
        Assert.True(read.Found >= found && read.Invented <= invented && read.Right >= speakers, $"{language}: {read}");
    }
}
