namespace CorpusGenerator.Reading.Tests.Quotations.MarkedTexts;

/// <summary>Figures over the marked texts; each is what is reached, so that a step back shows.</summary>
public class MarkedTextTests
{
    [Theory]
    [InlineData("ar", 75, 0, 60)]
    [InlineData("cs", 48, 0, 35)]
    [InlineData("de", 93, 1, 70)]
    [InlineData("en", 107, 0, 89)]
    [InlineData("es", 94, 2, 77)]
    [InlineData("fi", 40, 0, 32)]
    [InlineData("fr", 91, 0, 70)]
    [InlineData("hr", 82, 1, 63)]
    [InlineData("it", 87, 0, 69)]
    [InlineData("ja", 47, 0, 38)]
    [InlineData("kk", 46, 0, 37)]
    [InlineData("pl", 83, 0, 60)]
    [InlineData("pt", 76, 1, 67)]
    [InlineData("ru", 73, 0, 56)]
    [InlineData("sv", 43, 0, 34)]
    [InlineData("tr", 66, 0, 53)]
    [InlineData("uk", 75, 0, 48)]
    [InlineData("zh", 45, 0, 34)]
    public void QuotationsAndSpeakersAreFoundAsOftenAsBefore(string language, int found, int invented, int speakers)
    {
        ReadQuotes read = MarkedText.Of(language).Aggregate(default(ReadQuotes), (sum, text) => sum + ReadQuotes.Of(text, language));
        Assert.True(read.Found >= found && read.Invented <= invented && read.Right >= speakers, $"{language}: {read}");
    }
}
