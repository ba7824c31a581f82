namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>A table is all that a language needs.</summary>
public class ToyLanguageTests
{
    private const string Table = """
        # A language that nobody speaks.
        [settings]
        dialogue dash
        [marks]
        < >
        « »
        [cue verbs]
        blip|/s/ed   # one stem, three forms
        plop|/s/ped off
        [pronouns]
        """;

    private static readonly string Complete = Table.Replace("[pronouns]", "[feminine pronouns]\nzu\n[source phrases]\nvom mund\n[feminine names]\nQuara", StringComparison.Ordinal);

    private static string[] Speakers(string text)
    {
        DocumentQuotations read = QuotationReader.Read(text, Quoting.Lines(text), QuotationGrammarParser.Parse(Complete));
        return [.. read.Quotations.Select(quotation => quotation.Speaker < 0 ? "" : read.Speakers[quotation.Speaker].Name)];
    }

    [Theory]
    [InlineData("«Na na na na», bliped Quara Zim.")]
    [InlineData("Quara Zim blips: «Na na na na.»")]
    [InlineData("Quara Zim plopped off: «Na na na na.»")]
    [InlineData("Quara Zim plops off: «Na na na na.»")]
    [InlineData("Vom mund Quara Zim, «na na na na».")]
    [InlineData("– Na na na na – blip Quara Zim.")]
    public void VerbsPhrasesAndDashesOfTheTableWork(string text) => Assert.Equal(["Quara Zim"], Speakers(text));

    [Fact]
    public void PronounsOfTheTableWork() =>
        Assert.Equal(["Quara Zim"], Speakers("Quara Zim na. «Na na na na», bliped zu."));

    [Fact]
    public void AnUnknownSectionIsNamed() =>
        Assert.Contains("pronouns", Assert.Throws<FormatException>(() => QuotationGrammarParser.Parse(Table + "\nzu")).Message, StringComparison.Ordinal);

    [Fact]
    public void AnUnknownSettingIsNamed() =>
        Assert.Contains("upside down", Assert.Throws<FormatException>(() => QuotationGrammarParser.Parse("[settings]\nupside down")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("ar"), InlineData("cs"), InlineData("de"), InlineData("en"), InlineData("es"), InlineData("fi")]
    [InlineData("fr"), InlineData("hr"), InlineData("it"), InlineData("ja"), InlineData("kk"), InlineData("pl")]
    [InlineData("pt"), InlineData("ru"), InlineData("sv"), InlineData("tr"), InlineData("uk"), InlineData("zh")]
    public void EveryLanguageOfTheLibraryHasATableOfItsOwn(string language)
    {
        Assert.NotSame(QuotationGrammars.For("und"), QuotationGrammars.For(language));
        Assert.Same(QuotationGrammars.For(language), QuotationGrammars.For(language + "-XX"));
    }
}
