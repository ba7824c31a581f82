namespace CorpusGenerator.Reading.Tests.Quotations;

public class DialogueTests
{
    [Fact]
    public void AClauseBetweenDashesInterruptsSpeech()
    {
        const string Text = "– Prom wraca w maju – mówi Anna Lis – i zostanie na dłużej.";
        Assert.Equal(["Prom wraca w maju", "i zostanie na dłużej."], Quoting.Speech(Text, "pl"));
        Assert.Equal(["Anna Lis", "Anna Lis"], Quoting.Speakers(Text, "pl"));
    }

    [Fact]
    public void SpeechGoesOnAfterTheDashThatFollowsTheClause() =>
        Assert.Equal(
            ["Prom wraca w maju", "Bardzo się cieszymy."],
            Quoting.Speech("– Prom wraca w maju – mówi Anna Lis. – Bardzo się cieszymy.", "pl"));

    [Fact]
    public void ADashInsideSpeechDoesNotEndIt() =>
        Assert.Equal(
            ["Nasz prom – duma miasta – wraca"],
            Quoting.Speech("– Nasz prom – duma miasta – wraca – mówi Anna Lis.", "pl"));

    [Fact]
    public void APastTenseAfterTheDashGoesOnWithTheStory() =>
        Assert.Equal(["Prom już tu jest"], Quoting.Speech("– Prom już tu jest – wysapała Anna.", "pl"));

    [Fact]
    public void ItemsOfAListAreNoSpeech() =>
        Assert.Empty(Quoting.Speech("W planie są:\n– nowy prom dla miasta,\n– remont starego mostu.", "pl"));

    [Fact]
    public void ACommaSetsTheClauseOffInFrench() =>
        Assert.Equal(
            ["Le ferry est de retour", "et nous en sommes fiers"],
            Quoting.Speech("« Le ferry est de retour, a déclaré Mme Ferrand, et nous en sommes fiers. »", "fr").Select(text => text.TrimEnd('.')));

    [Theory]
    [InlineData("« Le bac revient en mai, raconte Mme Ferrand en riant. La côte retrouve ses pêcheurs. »")]
    [InlineData("— Le bac revient en mai, répond Mme Ferrand. La côte retrouve ses pêcheurs.")]
    public void SpeechGoesOnInTheSentenceAfterTheClause(string text)
    {
        Assert.Equal(["Le bac revient en mai", "La côte retrouve ses pêcheurs."], Quoting.Speech(text, "fr"));
        Assert.Equal(["Ferrand", "Ferrand"], Quoting.Speakers(text, "fr"));
    }

    [Theory]
    [InlineData("— Le bac revient en mai, répond Mme Ferrand. Elle sourit et prit son panier.")]
    [InlineData("— Le bac revient en mai, répond Mme Ferrand. Jeanne arrivait du port avec deux paniers.")]
    public void ASentenceThatTellsOfAThirdPersonGoesOnWithTheStory(string text) =>
        Assert.Equal(["Le bac revient en mai"], Quoting.Speech(text, "fr"));

    [Fact]
    public void TheClauseInsideRussianMarksIsNotSpeech()
    {
        const string Text = "«Паром вернулся, — сказала Анна Лис, — и мы рады».";
        Assert.Equal(["Паром вернулся", "и мы рады"], Quoting.Speech(Text, "ru"));
        Assert.Equal(["Анна Лис", "Анна Лис"], Quoting.Speakers(Text, "ru"));
    }

    [Fact]
    public void InSwedishTheClauseFollowsAComma() =>
        Assert.Equal(["Färjan är tillbaka i maj"], Quoting.Speech("– Färjan är tillbaka i maj, säger Anna Lind.", "sv"));

    [Theory]
    [InlineData("pl", "– Prom wraca – mówi Anna. Wieje od morza. – Tak jak co roku.", "Prom wraca|Tak jak co roku.", "Anna|Anna")]
    [InlineData("pl", "– Proszę spojrzeć – Anna otwiera szafę – tu są bilety.", "Proszę spojrzeć|tu są bilety.", "Anna|Anna")]
    [InlineData("pl", "Wójt Jan Lis zaprzecza. – Bzdura – mówi. – Prom wróci.", "Bzdura|Prom wróci.", "Jan Lis|Jan Lis")]
    [InlineData("it", "Allora il custode si alzò e disse: — Il molo non lo vendo, per nessun prezzo. — Nessuno rispose.", "Il molo non lo vendo, per nessun prezzo.", "il custode")]
    [InlineData("pl", "Prom wraca. – Nie wiadomo kiedy. Wieje od morza.", "", "")]
    public void SomebodySpeaksAfterADashBetweenSentences(string language, string text, string speech, string speakers)
    {
        Assert.Equal(speech, string.Join("|", Quoting.Speech(text, language)));
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));
    }
}
