namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Twice the text takes about twice the steps, whatever the text is.</summary>
public class LinearTimeTests
{
    [Theory]
    [InlineData("en", "\"")]
    [InlineData("en", "“")]
    [InlineData("en", "” ")]
    [InlineData("en", "‘s’ ")]
    [InlineData("en", "“a “b “c “d “e ”")]
    [InlineData("en", "“The ferry is back,” she said. ")]
    [InlineData("en", "“The ferry is back,” said Mira Holm. ")]
    [InlineData("en", "“The ferry is back,” said the president of the town.\n")]
    [InlineData("en", "(said (said ")]
    [InlineData("pl", "– mówi – i\n")]
    [InlineData("pl", "„Prom – mówi Lis – wraca” ")]
    [InlineData("fr", ", dit-il ")]
    [InlineData("fr", "— Non, dit-il. Bon, ")]
    [InlineData("fr", "une « cale du port », ")]
    [InlineData("it", "ha detto. «")]
    [InlineData("tr", "“Vapur” dedi ")]
    [InlineData("zh", "他说“好”")]
    public void StepsGrowWithTheText(string language, string piece)
    {
        long once = Steps(string.Concat(Enumerable.Repeat(piece, 4000)), language);
        long twice = Steps(string.Concat(Enumerable.Repeat(piece, 8000)), language);
        Assert.True(twice <= (once * 5 / 2) + 1000, $"{once} steps became {twice}");
    }

    [Fact]
    public void AParagraphOfAMegabyteWithOneMarkIsRead()
    {
        string text = "“" + string.Concat(Enumerable.Repeat("The ferry is back and Mira Holm said so. ", 25000));
        Assert.True(Steps(text, "en") < text.Length * 2L);
    }

    private static long Steps(string text, string language)
    {
        QuotationPipeline pipeline = new(QuotationGrammars.For(language));
        pipeline.Read(text, Quoting.Lines(text));
        return pipeline.Steps;
    }
}
