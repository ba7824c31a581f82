namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>Figures over the marked texts; each is what is reached, so that a step back shows.</summary>
public class MarkedTextTests
{
    [Theory]
    [InlineData("ar", 190, 0, 147)]
    [InlineData("cs", 103, 0, 81)]
    [InlineData("de", 232, 1, 184)]
    [InlineData("en", 275, 0, 234)]
    [InlineData("es", 222, 2, 181)]
    [InlineData("fi", 119, 0, 94)]
    [InlineData("fr", 228, 0, 187)]
    [InlineData("hr", 193, 1, 153)]
    [InlineData("it", 226, 0, 197)]
    [InlineData("ja", 148, 0, 120)]
    [InlineData("kk", 141, 0, 114)]
    [InlineData("pl", 207, 0, 155)]
    [InlineData("pt", 212, 1, 185)]
    [InlineData("ru", 211, 0, 156)]
    [InlineData("sv", 124, 0, 99)]
    [InlineData("tr", 202, 0, 173)]
    [InlineData("uk", 134, 0, 99)]
    [InlineData("zh", 215, 0, 182)]
    public void QuotationsAndSpeakersAreFoundAsOftenAsBefore(string language, int found, int invented, int speakers)
    {
        ReadQuotes read = MarkedText.Of(language).Aggregate(default(ReadQuotes), (sum, text) => sum + ReadQuotes.Of(text, language));
        Assert.True(read.Found >= found && read.Invented <= invented && read.Right >= speakers, $"{language}: {read}");
    }
}
