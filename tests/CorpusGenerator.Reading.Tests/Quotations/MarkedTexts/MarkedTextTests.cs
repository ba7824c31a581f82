namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>Figures over the marked texts; each is what is reached, so that a step back shows.</summary>
public class MarkedTextTests
{
    [Theory]
    [InlineData("ar", 222, 0, 175)]
    [InlineData("cs", 129, 0, 98)]
    [InlineData("de", 413, 1, 314)]
    [InlineData("en", 368, 0, 306)]
    [InlineData("es", 362, 3, 297)]
    [InlineData("fi", 147, 0, 117)]
    [InlineData("fr", 374, 4, 304)]
    [InlineData("hr", 223, 0, 170)]
    [InlineData("it", 385, 2, 314)]
    [InlineData("ja", 149, 0, 124)]
    [InlineData("kk", 198, 0, 163)]
    [InlineData("pl", 285, 1, 208)]
    [InlineData("pt", 321, 2, 272)]
    [InlineData("ru", 348, 1, 260)]
    [InlineData("sv", 124, 0, 101)]
    [InlineData("tr", 319, 0, 270)]
    [InlineData("uk", 241, 2, 186)]
    [InlineData("zh", 215, 0, 183)]
    public void QuotationsAndSpeakersAreFoundAsOftenAsBefore(string language, int found, int invented, int speakers)
    {
        ReadQuotes read = MarkedText.Of(language).Aggregate(default(ReadQuotes), (sum, text) => sum + ReadQuotes.Of(text, language));
        Assert.True(read.Found >= found && read.Invented <= invented && read.Right >= speakers, $"{language}: {read}");
    }
}
