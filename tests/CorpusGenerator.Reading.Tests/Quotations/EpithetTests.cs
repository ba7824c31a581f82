namespace CorpusGenerator.Reading.Tests.Quotations;

public class EpithetTests
{
    [Theory]
    [InlineData("en", "Ambassador Anna Holm spoke late. “The ferry is coming back,” the diplomat said.", "Anna Holm")]
    [InlineData("en", "Carl Brandt won the race. “The wind was kind to us,” said the young man.", "Carl Brandt")]
    [InlineData("de", "Die Abgeordnete Anna Holm kam spät. „Die Fähre kommt wieder“, sagte die Politikerin.", "Anna Holm")]
    [InlineData("fr", "Le maire Paul Ormond est arrivé tard. « Le bac revient en mai », a promis l’édile.", "Paul Ormond")]
    [InlineData("es", "La portera Ana Olmos paró dos penaltis. «La balsa vuelve en mayo», bromeó la futbolista.", "Ana Olmos")]
    [InlineData("it", "Il sindaco Dario Fontana ha parlato in aula. «Il molo riapre a maggio», ha detto il primo cittadino.", "Dario Fontana")]
    [InlineData("pt", "O juiz Rui Prado ouviu tudo. «A balsa volta em maio», rebateu o magistrado.", "Rui Prado")]
    [InlineData("pl", "Premier Jan Bor przyjechał późno. „Prom wraca w maju”, powiedział polityk.", "Jan Bor")]
    [InlineData("ru", "Мэр города Павел Лисов открыл мост. «Паром вернётся в мае», — сказал градоначальник.", "Павел Лисов")]
    [InlineData("uk", "Посол Клаус Веберман прибув пізно. «Пором повернеться у травні», — додав дипломат.", "Клаус Веберман")]
    [InlineData("cs", "Autor románu Petr Lis přijel pozdě. „Přívoz se vrátí v květnu,“ řekl spisovatel.", "Petr Lis")]
    [InlineData("sv", "Ambassadör Anna Lund kom sent. ”Färjan kommer tillbaka i maj”, sade diplomaten.", "Anna Lund")]
    public void WhatElseSomebodyIsStandsForWhomTheTextNamedBefore(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "Ambassador Anna Holm spoke late. “The ferry is coming back,” a diplomat said.", "a diplomat")]
    [InlineData("en", "Ambassador Anna Holm spoke late. A singer passed by. “The ferry is coming back,” the singer said.", "the singer")]
    [InlineData("en", "Ambassador Anna Holm spoke late. “The ferry is coming back,” the poet of the island said.", "the poet of the island")]
    [InlineData("en", "Ambassador Anna Holm spoke late. “The ferry is coming back,” the mayor said.", "the mayor")]
    [InlineData("de", "Die Abgeordnete Anna Holm kam spät. „Die Fähre kommt wieder“, sagte der Politiker.", "der Politiker")]
    [InlineData("it", "Il sindaco Dario Fontana ha parlato in aula. «Il molo riapre a maggio», ha detto la donna.", "la donna")]
    [InlineData("en", "Ambassador Anna Holm spoke late.\nIt rained all night.\nThe boats stayed in.\n“The ferry is coming back,” the diplomat said.", "the diplomat")]
    public void SomebodyNewIsNobodyNamedBefore(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void WhoGoesOnAfterAnEpithetIsTheOneItStandsFor() =>
        Assert.Equal(
            ["Anna Holm", "Anna Holm"],
            Quoting.Speakers("Ambassador Anna Holm spoke late. “The ferry is coming back,” the diplomat said. “We shall see it in May,” she added.", "en"));

    [Theory]
    [InlineData("pt", "A vereadora Ana Lopes chegou cedo. “A balsa volta em maio”, disse a cientista.", "Ana Lopes")]
    [InlineData("fr", "Marc Ferrand est venu. « Le bac revient en mai », a dit le joueur de 24 ans.", "Marc Ferrand")]
    [InlineData("fr", "Marc Ferrand est venu. « Le bac revient en mai », a dit le metteur en scène.", "Marc Ferrand")]
    public void AnArticleSpeltLikeAPrepositionOrAnAgeIsNoComplement(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "Norbridge Foods said it was sorry. “The ferry comes back in May,” the company added.", "Norbridge Foods")]
    [InlineData("en", "Anna Lee said she was sorry. “The ferry comes back in May,” the company added.", "the company")]
    [InlineData("fr", "Le groupe Galland a publié ses comptes. « Le bac revient en mai », a indiqué l'entreprise.", "Galland")]
    public void ABodyIsSaidAgainByItsKind(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
