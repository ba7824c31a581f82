namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Whom words are told to stands between the verb and who says them: a paper or a station is no part of the name after it.</summary>
public class AddresseeTests
{
    [Theory]
    [InlineData("fr", "« Nous avons tout perdu », a confié au Journal de Vernay Anne Morel, une habitante.", "Anne Morel")]
    [InlineData("it", "«Non abbiamo paura di niente», ha detto al Corriere della Valle Anna Rossi, sindaca di Vernate.", "Anna Rossi")]
    [InlineData("es", "“No tenemos ningún miedo”, dijo a Radio Vernal Ana Ruiz, alcaldesa.", "Ana Ruiz")]
    [InlineData("es", "“No tenemos ningún miedo”, contó este martes a la agencia Norpress Ana Ruiz, alcaldesa.", "Ana Ruiz")]
    [InlineData("pt", "“Não temos medo de nada”, afirmou à NPR News Brasil Ana Reis, prefeita de Vernal.", "Ana Reis")]
    public void APaperBeforeTheNameIsNoPartOfIt(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pt", "“Não temos medo de nada”, disse no Hospital Ana Nery o médico Rui Reis.", "Rui Reis")]
    [InlineData("it", "«Non abbiamo paura di niente», ha detto all'Istituto Maria Lis il medico Ugo Rossi.", "Ugo Rossi")]
    public void ABodyCalledAfterAPersonIsNotThePerson(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fr", "« Nous avons tout perdu », a confié au « Phare » la maire Anne Morel, une habitante.", "Anne Morel")]
    [InlineData("de", "„Wir haben alles verloren“, sagte dem „Weser-Boten“ Anna Holm, die Bürgermeisterin.", "Anna Holm")]
    [InlineData("es", "«No tenemos ningún miedo», dijo a «La Voz» Ana Ruiz, alcaldesa de Vernal.", "Ana Ruiz")]
    public void APaperInMarksDoesNotHideTheNameAfterIt(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
