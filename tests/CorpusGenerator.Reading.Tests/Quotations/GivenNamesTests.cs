namespace CorpusGenerator.Reading.Tests.Quotations;

public class GivenNamesTests
{
    [Theory]
    [InlineData("Ruprecht", "Masculine")]
    [InlineData("zsófia", "Feminine")]
    [InlineData("Вера", "Feminine")]
    [InlineData("Vessby", "None")]
    public void ANameTellsItsGender(string name, string gender) =>
        Assert.Equal(gender, (GivenNames.ClassesOf(FoldedWord.Hash(name.AsSpan())) & (WordClasses.Masculine | WordClasses.Feminine)).ToString());

    [Fact]
    public void NoNameIsListedForBoth()
    {
        using Stream stream = typeof(GivenNames).Assembly.GetManifestResourceStream("Quotations.given-names")!;
        using StreamReader reader = new(stream);
        IEnumerable<string> names = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or '['))
            .SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        foreach (string name in names)
            Assert.NotEqual(WordClasses.Masculine | WordClasses.Feminine, GivenNames.ClassesOf(FoldedWord.Hash(name.AsSpan())) & (WordClasses.Masculine | WordClasses.Feminine));
    }
}
