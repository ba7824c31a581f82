namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Whom pronouns and missing subjects stand for where nobody is named beside the quotation.</summary>
public class AntecedentTests
{
    [Theory]
    [InlineData("de", "Der Intendant ist jetzt siebzig. „Ans Aufhören denke ich nicht“, verrät er.", "Der Intendant")]
    [InlineData("en", "The mayor laughed. “That is news to me,” he said.", "The mayor")]
    [InlineData("fr", "L'accusé baisse la tête. « Je n'étais pas là ce soir », répond-il.", "L'accusé")]
    [InlineData("pl", "Rzeczniczka prokuratury milczała długo. „Na to jest za wcześnie” – wyjaśniła.", "Rzeczniczka")]
    [InlineData("es", "El juez llegó tarde. «No hay ninguna prisa», dijo.", "El juez")]
    public void AnOfficeWithoutANameSpeaksOn(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Fact]
    public void ADeterminerTellsTheGenderOfAnOffice() =>
        Assert.Equal(
            ["Der Kanzler"],
            Quoting.Speakers("Der Kanzler kam spät. Die Ministerin lachte. „Das wird ein langer Abend“, sagte er.", "de"));

    [Fact]
    public void AnOfficeFartherAwayThanWhoReportsIsPassedOver() =>
        Assert.Equal(
            ["Die Polizei"],
            Quoting.Speakers("Der Lehrer ging nach Hause. Die Polizei meldete einen Unfall. „Wir ermitteln in alle Richtungen“, betonte sie.", "de"));

    [Theory]
    [InlineData("es", "Trinidal Belmonte murió el jueves.\n«El miedo se me quita aquí», confesó en mayo.", "Trinidal Belmonte")]
    [InlineData("en", "Quorra Belm left the hall.\n“It was the heat of it,” she said.", "Quorra Belm")]
    public void ANameThatNothingElseTellsOfIsAPersonWhereNobodyElseIs(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Fact]
    public void APlaceBeforeADashIsNobody() =>
        Assert.Equal([""], Quoting.Speakers("Port Vale — It rained. “It was the heat of it,” he said.", "en"));

    [Fact]
    public void TheCouncilOfMinistersIsNoPerson() =>
        Assert.Equal(
            ["Тарас Шпак"],
            Quoting.Speakers("Тарас Шпак прийшов пізно. Кабінет Міністрів звільнив голову. «Я оскаржуватиму це в суді», — наголосив він.", "uk"));

    [Theory]
    [InlineData("sv", "Tränaren Ove Brink var mer nöjd.\n– Vi spelade en bra halvlek här.", "Ove Brink")]
    [InlineData("hr", "Zapovjednik Mladen Crnko apelira na građane.\n– Stvari se daju nadoknaditi, životi ne.", "Mladen Crnko")]
    [InlineData("en", "Mayor Anna Holm was less sure.\n“We will see whether it lasts.”", "Anna Holm")]
    [InlineData("fr", "Le maire est moins sûr.\n« On verra bien si cela dure. »", "Le maire")]
    public void AParagraphThatIsAllQuotedGoesOnWithWhomTheOneBeforeIsAbout(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Fact]
    public void NobodySpeaksForAParagraphAfterAnotherSpeakersWords() =>
        Assert.Equal(
            ["Anna Holm", ""],
            Quoting.Speakers("– Det är bra, säger Anna Holm.\n– Vi får väl se hur det går.", "sv"));
}
