namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What an office is of is no part of the name beside it, and no name by itself.</summary>
public class OfficeTests
{
    [Theory]
    [InlineData("pl", "Prezydent Leranii Antoni Wisz przyjechał. „Prom wraca do miasta” – powiedział Wisz.", "Antoni Wisz")]
    [InlineData("cs", "Prezident Leranie Antonín Velný přijel. „Přívoz se vrací do města,“ řekl Velný.", "Antonín Velný")]
    [InlineData("ru", "Президент Лерании Антон Велин приехал. «Паром возвращается в город», — сказал Велин.", "Антон Велин")]
    [InlineData("it", "Il presidente di Lerania Antonio Velo è arrivato. “Il traghetto torna in città”, ha detto Velo.", "Antonio Velo")]
    public void AFullNameFollowsWhatTheOfficeIsOf(string language, string text, string name) =>
        Assert.Equal([name], Quoting.Speakers(text, language));

    [Theory]
    [InlineData("pt", "Segundo a ministra da Lerânia, Laila Merto, “a balsa será nova e branca”.")]
    [InlineData("es", "Según la ministra de Lerania, Laila Merto, “el barco será nuevo y blanco”.")]
    public void AnAppositionNamesTheOffice(string language, string text) =>
        Assert.Equal(["Laila Merto"], Quoting.Speakers(text, language));

    [Fact]
    public void WhatStandsBeforeTheCommaOfANameSaysWhoSomebodyIs() =>
        Assert.Equal(
            ["Mira Holm"],
            Quoting.Speakers("Then the voice of the river, Minister Mira Holm, came late. “The ferry is back in town,” the river minister said.", "en"));

    [Fact]
    public void WhatAnOfficeIsOfIsNotTheSpeaker() =>
        Assert.Equal(
            ["o diretor da Lerania"],
            Quoting.Speakers("“A balsa volta à cidade”, disse o diretor da Lerania.", "pt"));

    [Fact]
    public void AnOfficeBeforeItsNameIsFoundLater() =>
        Assert.Equal(
            ["Laila Merto", "Laila Merto"],
            Quoting.Speakers(
                "La ministra de Lerania, Laila Merto, llegó con Otto Vaso.\n“El barco vuelve a la ciudad”, dijo la ministra.\n“Es nuevo y blanco”, dijo Merto.", "es"));

    [Fact]
    public void ANameBesideAPlaceIsNotTheSubject() =>
        Assert.Equal(
            ["Le directeur de la Ligue"],
            Quoting.Speakers("Le directeur de la Ligue, qui se trouve dans la capitale, Veleno, a déclaré : « Le bac revient en ville ».", "fr"));
}
