namespace CorpusGenerator.Reading.Tests.Quotations;

public class IncisionTests
{
    [Theory]
    [InlineData("fr", "« Personne ne nous a rien dit, regrette Paul Ormond, pêcheur à Veleno depuis trente ans. On l’a lu dans le journal. »", "Personne ne nous a rien dit", "On l’a lu dans le journal.")]
    [InlineData("fr", "« C’est un scandale, dénonce Anne Lis, qui habite le port, et nous porterons plainte. »", "C’est un scandale", "et nous porterons plainte.")]
    public void AnAppositionBelongsToTheIncision(string language, string text, string first, string second) =>
        Assert.Equal([first, second], Quoting.Speech(text, language));

    [Theory]
    [InlineData("it", "«Il mio primo quadro, racconta il pittore Alvise Conti, l'ho venduto a un oste.»", "Il mio primo quadro", "l'ho venduto a un oste.")]
    [InlineData("pt", "«A minha mãe cantava sempre, lembra Dora Vasco, e lavava a roupa.»", "A minha mãe cantava sempre", "e lavava a roupa.")]
    [InlineData("es", "«Me llamó de noche, recuerda Beltrán, y me dijo que vendiera.»", "Me llamó de noche", "y me dijo que vendiera.")]
    public void CommasAloneMaySetTheIncisionOff(string language, string text, string first, string second) =>
        Assert.Equal([first, second], Quoting.Speech(text, language));

    [Theory]
    [InlineData("pt", "«Ainda não há dinheiro, ainda não se sabe quem paga a obra, e o prazo acaba», disse Dora Vasco.")]
    [InlineData("fr", "« On ne sait rien, on demande toujours plus de temps, et rien ne vient », dit Anne Lis.")]
    public void ACueWithoutASpeakerIsNoIncision(string language, string text) =>
        Assert.Single(Quoting.Speech(text, language));

    [Theory]
    [InlineData("sv", "– Färjan är tillbaka, säger Anna Lis, som äger baren.", "Färjan är tillbaka")]
    [InlineData("fi", "– Lautta on palannut, sanoo Anna Lis, baarin omistaja.", "Lautta on palannut")]
    public void AnAppositionEndsALineOfDialogue(string language, string text, string speech) =>
        Assert.Equal(speech, Assert.Single(Quoting.Speech(text, language)));

    [Theory]
    [InlineData("pl", "\"Kto rano wstaje, ten cały dzień ziewa, żartował wczoraj satyryk Benedykt Szulc.", "Kto rano wstaje, ten cały dzień ziewa")]
    [InlineData("en", "“The town needs two ferries, said Mira Holm on Monday.", "The town needs two ferries")]
    public void AMarkThatIsNeverClosedEndsBeforeTheClauseThatNamesTheSpeaker(string language, string text, string speech) =>
        Assert.Equal([speech], Quoting.Speech(text, language));

    [Fact]
    public void FirstPersonsCutNothing() =>
        Assert.Single(Quoting.Speech("“The town needs two ferries — I mean, one is always broken — and a pilot,” he said.", "en"));
}
