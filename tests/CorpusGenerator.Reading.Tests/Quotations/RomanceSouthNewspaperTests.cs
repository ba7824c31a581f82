namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What papers of Spain, Latin America, Italy, Portugal and Brazil print, and invented texts had not.</summary>
public class RomanceSouthNewspaperTests
{
    [Theory]
    [InlineData("es", "El ministro de Hacienda, Arturo Lizana, comentó las cifras. “Con esto respiramos un poco mejor”, dijo el secretario de Estado.", "Arturo Lizana")]
    [InlineData("es", "Andrés Lizana, jefe de la obra, habló con la prensa. “Ya no quedan plazos para nadie”, agregó el funcionario.", "Andrés Lizana")]
    [InlineData("es", "Andrés Lizana dirigió el ensayo de anoche. “Todavía nos falta mucho trabajo”, reconoció el boliviano.", "Andrés Lizana")]
    [InlineData("it", "Marco Sarti, vescovo di Tarvia, ha chiuso il convegno. «Abbiamo ascoltato molto e bene», ha detto il presule.", "Marco Sarti")]
    [InlineData("it", "Marco Sarti, medico a Tarvia, ha risposto ai cronisti. «Abbiamo ascoltato molto e bene», ha detto lo specialista.", "Marco Sarti")]
    [InlineData("pt", "Rui Prado, chefe dos bombeiros, falou à imprensa. “Temos de trabalhar muito mais”, disse o responsável.", "Rui Prado")]
    [InlineData("pt", "Renato Prado elogiou a equipe no domingo. “Temos de trabalhar muito mais”, afirmou o técnico.", "Renato Prado")]
    [InlineData("pt", "Eunice Prado perdeu a colheita. “A chuva não veio quando devia”, escreveu a produtora.", "Eunice Prado")]
    public void WhatSomebodyIsSaysAgainWhoWasNamed(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("es", "Arturo Lizana no lo duda. “Tenemos que cuidar cada peso de la provincia”, finalizó.", "Arturo Lizana")]
    [InlineData("es", "Arturo Lizana no lo duda. “Tenemos que cuidar cada peso de la provincia”, graficó.", "Arturo Lizana")]
    [InlineData("it", "Marco Sarti è sindaco di Tarvia. «Dobbiamo lavorare ancora molto per i giovani», termina.", "Marco Sarti")]
    [InlineData("pt", "Rui Prado é treinador do Montua. “Temos de trabalhar muito mais pelos jovens”, ampliou.", "Rui Prado")]
    public void WhoWasNamedSaysWhatAVerbOfPapersAdds(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("es", "«El puerto seguirá abierto también en invierno». Estas son palabras de Elvira Pardo, profesora de Historia.", "Elvira Pardo")]
    [InlineData("it", "«Il porto resterà aperto anche d'inverno». Queste le dichiarazioni del sindaco Marco Sarti.", "Marco Sarti")]
    [InlineData("it", "«Il porto resterà aperto anche d'inverno». È la replica dell'assessore Tullio Rossetti.", "Tullio Rossetti")]
    [InlineData("it", "«Il porto resterà aperto anche d'inverno». Così in una nota Anna Sarti, sindaca di Tarvia.", "Anna Sarti")]
    [InlineData("pt", "“O porto fica aberto também no inverno”. A denúncia é de Lídia Morgado, vereadora.", "Lídia Morgado")]
    public void TheNextSentenceSaysWhoseWordsTheyWere(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("es", "“Tenemos que cuidar cada peso de la provincia”, dijo el alcalde de Santa Rosa.", "el alcalde de Santa Rosa")]
    [InlineData("es", "“Tenemos que cuidar cada peso de la provincia”, dijo la presidenta de la Junta Vecinal de Santa Rosa, Elvira Lizana, a este diario.", "Elvira Lizana")]
    [InlineData("pt", "“As pontes da aldeia ficam prontas em março”, adianta a presidente da Junta de Freguesia de São Lourenço, Teresa Mourão, à rádio.", "Teresa Mourão")]
    [InlineData("es", "Concejales del Partido Verde se marcharon porque, según recalcan, “nadie leyó las cuentas del puerto”.", "Concejales del Partido Verde")]
    public void APlaceOrAPartyIsNobodysName(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("es", "Laura Pardo dejó la sala a medianoche. Después expresó su malestar: “Nadie me avisó de este cambio”.", "Laura Pardo")]
    [InlineData("it", "Laura Sarti ha lasciato la sala. Poi ha spiegato la sua amarezza: «Nessuno mi ha avvisata di questo».", "Laura Sarti")]
    [InlineData("pt", "Laura Prado saiu da sala. Depois explicou a sua postura: “Ninguém me avisou desta mudança”.", "Laura Prado")]
    public void AFeelingSaysNothing(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
