namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What newspapers in English, German, Swedish and Finnish call those who speak.</summary>
public class GermanicArticleTests
{
    [Theory]
    [InlineData("de", "Ministerpräsident Volker Holm kam spät. „Wir halten an dem Plan fest“, sagte der Regierungschef.", "Volker Holm")]
    [InlineData("de", "Stürmer Lars Holm sank auf die Knie. „Ich kann einfach nicht mehr“, japste der Torjäger.", "Lars Holm")]
    [InlineData("de", "Pfarrer Benno Holm lud beide ein. „Am Ende wird alles gut“, schmunzelte der Geistliche.", "Benno Holm")]
    [InlineData("sv", "Tove Lund mötte pressen. ”Vi har en god dialog”, försäkrade statsrådet.", "Tove Lund")]
    [InlineData("sv", "Birger Lund spelade in lätena. ”Skillnaden är fullt hörbar”, berättar ornitologen.", "Birger Lund")]
    [InlineData("en", "Michelle Holm won the vote. “My children learned to swim there,” the mum-of-three said.", "Michelle Holm")]
    [InlineData("fi", "Outi Rintala voitti kisan. ”Tämä on käsittämätöntä”, iloitsi keihäänheittäjä.", "Outi Rintala")]
    public void WhatElseTheyAreStandsForThem(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "Mary Holm opened the door. Her daughter, Saffron, runs the shop. “Mum pretends not to care,” she says.", "Saffron")]
    [InlineData("en", "“We have no money left,” said Cllr Anna Holm.", "Anna Holm")]
    [InlineData("en", "“We have no money left,” said Anna Holm OBE.", "Anna Holm")]
    [InlineData("en", "Paul Holm shook his head. “Of course it hurt a lot,” came the reply.", "Paul Holm")]
    [InlineData("de", "Leonore Holm trank Tee. „Man wird unsichtbar“, sagte die Schauspielerin.", "Leonore Holm")]
    [InlineData("de", "Der Generallieutenant rapportirte dem Fürsten, „daß die Festung sich bis zum Frühjahr halte“.", "Der Generallieutenant")]
    [InlineData("de", "Der Oberamtmann commentirte das Schreiben als „eine Frechheit ohne jedes Beispiel“.", "Der Oberamtmann")]
    [InlineData("de", "Anna Holm mokierte sich über „die ewigen Ausreden der Stadt“.", "Anna Holm")]
    [InlineData("de", "„Wir haben kein Geld mehr“, sagt Dr. med. Anna Holm.", "Anna Holm")]
    [InlineData("sv", "– Vi blev inte ens inbjudna, suckar vd:n Hampus Lund.", "Hampus Lund")]
    [InlineData("sv", "– Det är mycket högre! fyller Majken i.", "Majken")]
    [InlineData("sv", "– Vi har inga pengar kvar, säger Moderaternas Anna Lund.", "Anna Lund")]
    [InlineData("fi", "”Epäilty on otettu kiinni”, Jussi Laine Itä-Suomen poliisilaitokselta sanoo.", "Jussi Laine")]
    [InlineData("fi", "”Epäilty on otettu kiinni”, kertoi Jussi Laine Turun Sanomien haastattelussa.", "Jussi Laine")]
    [InlineData("fi", "”Tilanne on nyt hallinnassa”, ministeriöstä vakuutetaan.", "ministeriöstä")]
    public void TitlesNamesAndPapersLeaveTheSpeakerAlone(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fi", "– Olen niin helpottunut, etten osaa sanoa mitään, sanoi rehtori Outi Salo.", "Olen niin helpottunut, etten osaa sanoa mitään")]
    [InlineData("fi", "– Tulin, vaikken halunnut kertoa mitään, sanoi Outi Salo.", "Tulin, vaikken halunnut kertoa mitään")]
    public void SpeechEndsWhereTheSpeakerIsNamed(string language, string text, string speech) =>
        Assert.Equal(speech, Assert.Single(Quoting.Speech(text, language)));
}
