namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What newspapers of the Romance languages have and the tables lacked.</summary>
public class RomanceArticleTests
{
    [Theory]
    [InlineData("fr", "« Le bac ne partira pas », a cinglé Zora Morvan.", "Zora Morvan")]
    [InlineData("fr", "« Le bac ne partira pas », a conclu Zora Morvan.", "Zora Morvan")]
    [InlineData("fr", "« Le bac ne partira pas », avait évacué Zora Morvan.", "Zora Morvan")]
    [InlineData("fr", "« Le bac ne partira pas », s’était étranglée Zora Morvan.", "Zora Morvan")]
    [InlineData("fr", "« Le bac ne partira pas », s’est engagée Zora Morvan.", "Zora Morvan")]
    [InlineData("fr", "Le maire Paul Morvan définit le bac comme « une chance pour toute la vallée ».", "Paul Morvan")]
    [InlineData("fr", "Le maire Paul Morvan a fait état d’« un manque criant de pilotes ».", "Paul Morvan")]
    [InlineData("it", "«Un traghetto così non si ferma», gonfia il petto Zora Melis.", "Zora Melis")]
    [InlineData("it", "«Il traghetto non parte», ha tagliato corto Zora Melis.", "Zora Melis")]
    [InlineData("it", "Il sindaco Dario Melis dice di temere «una lunga estate senza traghetti».", "Dario Melis")]
    [InlineData("es", "«El barco ya no sale», sonríe enseñando los dientes Elena Olmos.", "Elena Olmos")]
    [InlineData("es", "«El barco ya no sale», ha bromeado Elena Olmos. «Ni en mayo», se ha quejado la galardonada.", "Elena Olmos|Elena Olmos")]
    [InlineData("pt", "“A balsa já não sai”, antecipou Zulmira Prado.", "Zulmira Prado")]
    [InlineData("pt", "O prefeito Rui Prado diz temer “um verão inteiro sem balsas”.", "Rui Prado")]
    public void WhoSaysItInAnotherFormOfTheVerbIsFound(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fr", "Anne Morvan a gagné. « Le vent nous a aidés », sourit la conférencière.", "Anne Morvan")]
    [InlineData("fr", "Luc Morvan a gagné. « Le vent nous a aidés », sourit le jeune skipper.", "Luc Morvan")]
    [InlineData("it", "Luca Melis ha vinto. «Il vento ci ha aiutati», sorride il neoprofessionista.", "Luca Melis")]
    [InlineData("it", "Luca Melis ha vinto. «Il vento ci ha aiutati», ha detto quest’ultimo.", "Luca Melis")]
    [InlineData("es", "Pablo Olmos ganó. «El viento nos ayudó», celebró el preparador.", "Pablo Olmos")]
    [InlineData("pt", "Paulo Prado venceu. “O vento ajudou”, brincou o artilheiro.", "Paulo Prado")]
    public void WhatElseSportAndScienceCallSomebodyStandsForThem(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "«Il traghetto non parte», racconta Nicola Dal Molin.", "Nicola Dal Molin")]
    [InlineData("es", "Su mujer, Dionisia, cose redes. «El barco ya no sale», dice.", "Dionisia")]
    [InlineData("pt", "O filho, Osmar, conserta redes. “A balsa já não sai”, diz.", "Osmar")]
    public void NamesOfTheCountryAreNames(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
