namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>A body is called by its whole name, not by the place or the adjective in it, and is no person.</summary>
public class BodyNameTests
{
    [Theory]
    [InlineData("de", "„Das reicht uns nicht“, erklärte das Landgericht Elbsiel.", "Landgericht Elbsiel")]
    [InlineData("de", "„Das reicht uns nicht“, erklärte das Bundesamt für Gezeiten.", "Bundesamt für Gezeiten")]
    [InlineData("es", "«Eso no nos basta», dijo la Policía Nacional.", "Policía Nacional")]
    [InlineData("pt", "\"Isso não nos basta\", disse a Universidade Federal.", "Universidade Federal")]
    [InlineData("it", "«Non ci basta affatto», dice la Regione Marenta.", "Regione Marenta")]
    [InlineData("pl", "Urząd Miasta Wierzbna podał: „To nie wystarczy nikomu”.", "Urząd Miasta Wierzbna")]
    [InlineData("pl", "Główny Urząd Wodny podał: „To nie wystarczy nikomu”.", "Główny Urząd Wodny")]
    [InlineData("ru", "«Этого мало для всех», — сообщила прокуратура Озёрской области.", "прокуратура Озёрской области")]
    [InlineData("hr", "„To nam svima nije dovoljno”, objavio je Grad Velan.", "Grad Velan")]
    [InlineData("uk", "«Цього нам усім замало», — заявив Верховний суд.", "Верховний суд")]
    [InlineData("sv", "”Det räcker inte alls”, säger Vessby universitet.", "Vessby universitet")]
    [InlineData("en", "“That is not enough for us,” Tarrow police said.", "Tarrow police")]
    [InlineData("fi", "”Se ei riitä meille”, toteaa Vessbyn yliopisto.", "Vessbyn yliopisto")]
    [InlineData("zh", "云州大学表示：“这对我们来说还不够。”", "云州大学")]
    [InlineData("ja", "杉戸大学は「これでは足りない」と発表した。", "杉戸大学")]
    public void TheNounForABodyIsPartOfItsName(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("de", "„Das reicht nicht“, sagte eine Sprecherin der Polizei Elbsiel.", "eine Sprecherin der Polizei Elbsiel")]
    [InlineData("de", "„Das reicht nicht“, sagte der Rektor der Universität Elbsiel, Jan Mohr.", "Jan Mohr")]
    [InlineData("es", "«Eso no nos basta», dijo el rector de la Universidad Costera.", "el rector de la Universidad Costera")]
    [InlineData("es", "«Eso no nos basta», dijo el policía Juan Lis.", "Juan Lis")]
    [InlineData("pl", "Rzecznik Urzędu Miasta Jan Lis podał: „To nie wystarczy nikomu”.", "Jan Lis")]
    [InlineData("ru", "Губернатор Озёрской области Иван Велин заявил: «Этого мало для всех».", "Иван Велин")]
    [InlineData("zh", "云州大学林远教授说：“这对我们来说还不够。”", "林远")]
    [InlineData("zh", "方农业大学教授、作家林远说：“这对我们来说还不够。”", "林远")]
    public void WhoSpeaksForABodyIsNotTheBody(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("de", "Das Landgericht Elbsiel entschied. „Das reicht nicht“, erklärte das Gericht. „Es bleibt dabei“, teilte das Landgericht mit.", "Landgericht Elbsiel|Landgericht Elbsiel")]
    [InlineData("de", "„Wir suchen einen Mann“, teilte die Polizei Elbsiel mit. „Es war eine Frau“, sagte die Staatsanwaltschaft Elbsiel.", "Polizei Elbsiel|Staatsanwaltschaft Elbsiel")]
    [InlineData("es", "La Policía Nacional detuvo a dos hombres. «No hubo más remedio», dijo la policía.", "Policía Nacional")]
    [InlineData("en", "Carl Holm fled. Kent Police denied any link. “He ran from nobody,” it said. “I saw him,” he said.", "Kent Police|Carl Holm")]
    public void TheNounAloneStandsForTheBodyAndNoBodyForAPerson(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));
}
