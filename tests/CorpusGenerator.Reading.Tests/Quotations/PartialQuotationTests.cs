namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Words that a sentence has in its own grammar: who says them stands at its end, or is its subject.</summary>
public class PartialQuotationTests
{
    [Theory]
    [InlineData("en", "She “began screaming and yelling that he was innocent” as they took her away, police say.", "police")]
    [InlineData("de", "Sie soll „laut geschrien und nichts verstanden“ haben, als man sie abführte, sagte die Polizei.", "die Polizei")]
    [InlineData("fr", "Elle aurait « commencé à crier très fort » quand on l'a emmenée, a indiqué la police.", "la police")]
    [InlineData("it", "La donna avrebbe «cominciato a gridare molto forte» quando è arrivata l'auto, ha detto la polizia.", "la polizia")]
    [InlineData("sv", "Hon ska ha ”börjat skrika mycket högt” när de förde bort henne, säger polisen.", "polisen")]
    public void WhoReportsTheWholeSentenceStandsAtItsEnd(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fr", "Le préfet « se félicite de la rapidité des secours ».", "Le préfet")]
    [InlineData("it", "Il sindaco «respinge con forza tutte le accuse».", "Il sindaco")]
    [InlineData("es", "El alcalde «lamenta mucho el dolor de las familias».", "El alcalde")]
    public void WhoseVerbIsInTheMarksSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fr", "Le film « se joue à guichets fermés ce soir ».")]
    [InlineData("en", "The club is “a place for all of us”, and that matters, as we know.")]
    public void AThingSaysNothing(string language, string text) =>
        Assert.Empty(Quoting.Speech(text, language));

    [Theory]
    [InlineData("Charlotte and Carl Cooper live there.\nMrs Cooper said: “We will stay here for ever.”", "Cooper")]
    [InlineData("This is the plight of Daniel Young.\nMr Young said: “We will stay here for ever.”", "Daniel Young")]
    public void ASurnameIsNobodysOfTheOtherGender(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "en")));
}
