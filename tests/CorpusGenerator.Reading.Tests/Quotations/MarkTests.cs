namespace CorpusGenerator.Reading.Tests.Quotations;

public class MarkTests
{
    [Theory]
    [InlineData("en", "“We will build it next year,” said Mira Holm.")]
    [InlineData("en", "\"We will build it next year,\" said Mira Holm.")]
    [InlineData("en", "``We will build it next year,'' said Mira Holm.")]
    [InlineData("en", "‘We will build it next year,’ said Mira Holm.")]
    public void EachPairOfMarksIsRead(string language, string text) =>
        Assert.Equal(["We will build it next year,"], Quoting.Speech(text, language));

    [Theory]
    [InlineData("„Wir bauen das im nächsten Jahr“, sagte Mira Holm.")]
    [InlineData("»Wir bauen das im nächsten Jahr«, sagte Mira Holm.")]
    [InlineData("«Wir bauen das im nächsten Jahr», sagte Mira Holm.")]
    [InlineData("„Wir bauen das im nächsten Jahr\", sagte Mira Holm.")]
    [InlineData(",,Wir bauen das im nächsten Jahr'', sagte Mira Holm.")]
    public void OneLanguageMayHaveManyPairs(string text) =>
        Assert.Equal(["Wir bauen das im nächsten Jahr"], Quoting.Speech(text, "de"));

    [Theory]
    [InlineData("es", "''El penalti lo vio todo el estadio'', dijo Mira Holm.", "El penalti lo vio todo el estadio")]
    [InlineData("sv", "''Skolan ska vara kvar'', sade Mira Holm.", "Skolan ska vara kvar")]
    [InlineData("fr", "« Elle demande si je pars \"pour de vrai\" demain », dit Mira Holm.", "Elle demande si je pars \"pour de vrai\" demain")]
    public void TwoApostrophesMayOpenAsTheyClose(string language, string text, string speech) =>
        Assert.Equal([speech], Quoting.Speech(text, language));

    [Fact]
    public void WhatIsNestedStaysInsideTheOutermostMarks() =>
        Assert.Equal(
            ["She told me ‘never “ever” again’ and left,"],
            Quoting.Speech("“She told me ‘never “ever” again’ and left,” said Mira Holm.", "en"));

    [Fact]
    public void TheSameMarkNestsWhenItLooksLikeAnOpeningOne() =>
        Assert.Equal(
            ["You cannot call this \"freedom\" and leave."],
            Quoting.Speech("Mira Holm said: \"You cannot call this \"freedom\" and leave.\"", "en"));

    [Fact]
    public void ApostrophesAndPossessivesAreNoMarks() =>
        Assert.Equal(
            ["Don’t cross the sailors’ line,"],
            Quoting.Speech("‘Don’t cross the sailors’ line,’ said Mira Holm.", "en"));

    [Fact]
    public void InchesAreNoMarks() =>
        Assert.Equal(["It is a very big day,"], Quoting.Speech("The 27\" screen came. \"It is a very big day,\" said Mira Holm.", "en"));

    [Fact]
    public void AnUnclosedMarkAfterAColonReachesToTheParagraphsEnd() =>
        Assert.Equal(["We saw it all from here."], Quoting.Speech("Mira Holm said: “We saw it all from here.\nThe rest is new.", "en"));

    [Fact]
    public void AStrayClosingMarkIsNoQuotation() =>
        Assert.Empty(Quoting.Speech("We saw it all from here.” The rest is new.", "en"));

    [Theory]
    [InlineData("pt", "O prefeito adianta que «a balsa volta à baía em maio.", "a balsa volta à baía em maio.")]
    [InlineData("it", "PORTO FONTI – «abbiamo chiuso il molo e adesso aspettiamo.", "abbiamo chiuso il molo e adesso aspettiamo.")]
    [InlineData("it", "Il sindaco Dario Fontana lo dice subito; «il traghetto torna a maggio.", "il traghetto torna a maggio.")]
    public void AnUnclosedMarkAlsoComesAfterAConjunctionADashOrASemicolon(string language, string text, string speech) =>
        Assert.Equal([speech], Quoting.Speech(text, language));

    [Fact]
    public void AStrayNeutralMarkAfterAFullStopOpensNothing() =>
        Assert.Empty(Quoting.Speech("We saw it all from here.\" The rest is new.", "en"));

    [Fact]
    public void AnUnknownLanguageFallsBackOnMarks() =>
        Assert.Equal(["Qhov no yog ib lo lus."], Quoting.Speech("“Qhov no yog ib lo lus.”", "hmn"));

    [Fact]
    public void MarksThatCloseInADocumentOpenNothingInIt()
    {
        const string Text = "„Die Fähre ist wieder da.\" sagte Holm. So steht es geschrieben.\" Wer weiß das noch? „Sie ist ganz neu.\"";
        Assert.Equal(["Die Fähre ist wieder da.", "Sie ist ganz neu."], Quoting.Speech(Text, "de"));
    }

    [Fact]
    public void AnAgencyInDoubleBracketsIsNoQuotation() =>
        Assert.Empty(Quoting.Read("وقال النوري في مقابلة مع وكالة أنباء ((نوربرس)) إن العبارة عادت.", "ar").Quotations);

    [Fact]
    public void AttributesOfMarkupAreNotQuoted() =>
        Assert.Equal(
            ["the ferry is back again"],
            Quoting.Speech("<tweet author=\"Mira Holm of the harbour office\" date=\"May\">Mira Holm said “the ferry is back again”.", "en"));

    [Theory]
    [InlineData("tr", "Koç Mert Duru, \"Karşılığını alamadık. Çok üzgünüz.\nArtık önümüze bakacağız\" dedi.", "Karşılığını alamadık. Çok üzgünüz.|Artık önümüze bakacağız")]
    [InlineData("ru", "Пётр Юрасов сказал: «Мы старались. Все молодцы.\nТеперь будем отдыхать. Впереди игра».", "Мы старались. Все молодцы.|Теперь будем отдыхать. Впереди игра")]
    [InlineData("en", "Anna Holm said: “We tried. All did well.\nNow we rest. The game is near.\nLet us see,” she added.", "We tried. All did well.|Now we rest. The game is near.|Let us see,")]
    public void OnePairAroundSeveralParagraphsIsOneSpeech(string language, string text, string speech)
    {
        Assert.Equal(speech.Split('|'), Quoting.Speech(text, language));
        Assert.Single(Quoting.Speakers(text, language).Distinct());
    }

    [Theory]
    [InlineData("Anna Holm said: “We tried. All did well.\nNow we rest.\nMark Lee left. “That is all,” he said.", "We tried. All did well.|That is all,")]
    [InlineData("Anna Holm said: “We tried. All did well.\nMark Lee left early.", "We tried. All did well.")]
    public void AnotherOpeningMarkShowsThatTheFirstWasNeverClosed(string text, string speech) =>
        Assert.Equal(speech.Split('|'), Quoting.Speech(text, "en"));
}
