namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What papers print that no invented text had shown.</summary>
public class NewspaperTests
{
    [Theory]
    [InlineData("pt", "“Não temos medo de nada”, diz a presidente da Junta de São Vicente, Natália Mourão.", "Natália Mourão")]
    [InlineData("pt", "“Não temos medo de nada”, diz o prefeito de São Bento.", "o prefeito")]
    [InlineData("es", "“No tenemos miedo de nada”, dijo el alcalde de San Bernardo, Luis Ruiz.", "Luis Ruiz")]
    [InlineData("it", "«Non abbiamo paura di niente», ha detto il sindaco di San Donato, Carlo Rossi.", "Carlo Rossi")]
    public void ASaintAfterAnOfficeIsAPlace(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "Anna Holm told members on Tuesday that her figures showed “the club continues to gain ground”.", "Anna Holm")]
    [InlineData("fr", "Anne Morel a dit aux membres que ces chiffres montrent « un club qui continue de gagner ».", "Anne Morel")]
    public void AThingInWhatIsSaidDoesNotSpeak(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("– Vi åkte hit för att få luft, säger Greta Holm som driver jord- och skogsbruk i Tolby.", "Vi åkte hit för att få luft")]
    [InlineData("– Det var en tung dag, det visste vi om innan men vi förlorade, säger Greta Holm.", "Det var en tung dag, det visste vi om innan men vi förlorade")]
    [InlineData("– Det är cirkus, man vet aldrig vem som kommer, säger Greta Holm.", "Det är cirkus, man vet aldrig vem som kommer")]
    [InlineData("– Det passar bra nu – jag hade precis börjat undra om det var värt det, säger Greta Holm.", "Det passar bra nu – jag hade precis börjat undra om det var värt det")]
    public void WhatWeKnewAndWhatOneKnowsIsStillSaid(string text, string speech)
    {
        Assert.Equal(speech, Assert.Single(Quoting.Speech(text, "sv")));
        Assert.Equal("Greta Holm", Assert.Single(Quoting.Speakers(text, "sv")));
    }

    [Fact]
    public void AnInitialShowsThatANameIsAPersons() =>
        Assert.Equal("J. Kirk Holm", Assert.Single(Quoting.Speakers("J. Kirk Holm, head of the trucking company Lee Services, was cautious. “We grow too slowly,” he said.", "en")));
}
