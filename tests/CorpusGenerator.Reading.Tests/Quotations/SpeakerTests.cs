namespace CorpusGenerator.Reading.Tests.Quotations;

public class SpeakerTests
{
    [Fact]
    public void ASurnameGivesTheFullName()
    {
        DocumentQuotations read = Quoting.Read("Mayor Mira Holm came late. “The ferry is back,” Holm said.", "en");
        Assert.Equal("Mira Holm", Assert.Single(read.Speakers).Name);
        Assert.Equal(["Mira Holm", "Holm"], read.Speakers[0].Names);
    }

    [Fact]
    public void AnOfficeGivesTheNameItWasIntroducedWith() =>
        Assert.Equal(
            ["Mira Holm"],
            Quoting.Speakers("Ruritanian President Mira Holm met Prime Minister Otto Vass.\n“We agree on this,” the Ruritanian president said.", "en"));

    [Fact]
    public void APronounAgreesWithTheNameInGender() =>
        Assert.Equal(
            ["Anna Holm"],
            Quoting.Speakers("Minister Anna Holm met Minister Otto Vass. “We agree on this,” she said.", "en"));

    [Fact]
    public void APronounStandsForWhoSpokeLast() =>
        Assert.Equal(
            ["Otto Vass"],
            Quoting.Speakers("Minister Otto Vass said he was tired.\nPresident Mira Holm lives in Port Vale.\n“We agree on this,” he said.", "en"));

    [Fact]
    public void APronounAfterADashStandsForNobodyInTheSpeech() =>
        Assert.Equal(
            ["Inés Prado", "Inés Prado", "Inés Prado"],
            Quoting.Speakers("—Volvemos en mayo —dice Inés Prado.\n—Sabía contar hasta cuatro —recuerda ella—, y con eso basta.", "es"));

    [Fact]
    public void AnOfficeThatNoNameIsKnownForSpeaksOn() =>
        Assert.Equal(
            ["", "La concejala"],
            Quoting.Speakers("«No hay prisa.» La concejala admitió el retraso. «La barca vuelve en mayo», ha insistido.", "es"));

    [Fact]
    public void AMissingSubjectStandsForWhoSpokeLast() =>
        Assert.Equal(
            ["Andrzej Lis"],
            Quoting.Speakers("Prezydent Andrzej Lis powiedział, że prom wraca.\n„Bardzo się z tego cieszymy” – dodał.", "pl"));

    [Fact]
    public void AnInflectedNameGivesItsBaseForm() =>
        Assert.Equal(
            ["Tomasz Nowik"],
            Quoting.Speakers("Rozmawiano z prezydentem Tomaszem Nowikiem. Nowik przyszedł późno. „Prom wraca do miasta” – powiedział Nowik.", "pl"));

    [Fact]
    public void SpeakersAreInOrderOfTheirFirstQuotation()
    {
        DocumentQuotations read = Quoting.Read("“The ferry is back,” said Otto Vass.\n“It is a new one,” said Mira Holm.", "en");
        Assert.Equal(["Otto Vass", "Mira Holm"], read.Speakers.Select(speaker => speaker.Name));
    }
}
