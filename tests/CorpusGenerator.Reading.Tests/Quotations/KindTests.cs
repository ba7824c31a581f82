namespace CorpusGenerator.Reading.Tests.Quotations;

public class KindTests
{
    [Theory]
    [InlineData("en", "They spoke of the so-called “harbour of hope” again.", QuoteKind.Term)]
    [InlineData("en", "The film “The Long Way Back to the Harbour” won.", QuoteKind.Title)]
    [InlineData("en", "The year was announced as the “Ruritania Ferry Year” in March.", QuoteKind.Title)]
    [InlineData("en", "“The ferry is back,” said Mira Holm.", QuoteKind.Speech)]
    [InlineData("en", "“No!” said Mira Holm.", QuoteKind.Speech)]
    [InlineData("en", "Mira Holm described him as “a loose cannon with a permit”.", QuoteKind.Speech)]
    [InlineData("en", "Mira Holm called it “the cannon”.", QuoteKind.Term)]
    [InlineData("es", "La alcaldesa Inés Prado aseguró que el libro «sigue adelante con todas las garantías».", QuoteKind.Speech)]
    [InlineData("en", "The town took the “way of the sea” in March.", QuoteKind.Term)]
    [InlineData("de", "Der Film „Der lange Weg zum Hafen“ gewann.", QuoteKind.Title)]
    [InlineData("pl", "Dostała nagrodę „Człowiek roku tego miasta”.", QuoteKind.Title)]
    [InlineData("uk", "Наказ № 41 «Про охорону старої гавані міста та її мостів» набув чинності.", QuoteKind.Title)]
    [InlineData("tr", "“Vapur mayısta geri gelecek ve köy yine kalabalık olacak.” diye düşündü Ayşe.", QuoteKind.Term)]
    [InlineData("tr", "Köy yıllarca “kıyının son sessiz durağı” diye anıldı.", QuoteKind.Term)]
    [InlineData("zh", "所谓的“海上之路”倡议。", QuoteKind.Term)]
    [InlineData("en", "'A Legend in the Harbour.'\nThe town grew.", QuoteKind.Title)]
    [InlineData("en", "One of the two riffed, “Ferries like to come back late.”", QuoteKind.Speech)]
    public void SpeechIsToldFromTermsAndTitles(string language, string text, QuoteKind kind) =>
        Assert.Equal(kind, Assert.Single(Quoting.Read(text, language).Quotations).Kind);

    [Theory]
    [InlineData("fr", "M. Ferrand a parlé d'une « réussite pour tous les pêcheurs de la côte ».", QuoteKind.Term)]
    [InlineData("fr", "M. Ferrand a dit que le bac « rendait la côte aux pêcheurs ».", QuoteKind.Speech)]
    [InlineData("it", "Il sindaco Dario Fontana ha parlato di una «vittoria per tutti i pescatori del golfo».", QuoteKind.Term)]
    [InlineData("it", "Il sindaco Dario Fontana ha detto che il traghetto «restituirebbe il golfo ai pescatori».", QuoteKind.Speech)]
    [InlineData("pt", "O prefeito Davi Ramos falou de um «triunfo para todos os pescadores da baía».", QuoteKind.Term)]
    [InlineData("pt", "O prefeito Davi Ramos disse que a balsa «devolveria a baía aos pescadores».", QuoteKind.Speech)]
    [InlineData("es", "La alcaldesa Inés Prado habló de un «triunfo para todos los pescadores del puerto».", QuoteKind.Term)]
    [InlineData("es", "La alcaldesa Inés Prado dijo que el barco «devolvería el puerto a los pescadores».", QuoteKind.Speech)]
    [InlineData("pt", "Segundo Davi Ramos, «a balsa volta só em maio».", QuoteKind.Speech)]
    [InlineData("pt", "Segundo Davi Ramos, a balsa «volta só em maio à baía».", QuoteKind.Speech)]
    [InlineData("it", "«Abbiamo riaperto il molo per i pescatori», si sente al porto.", QuoteKind.Speech)]
    [InlineData("es", "La alcaldesa Inés Prado pidió el lunes desde el puerto «un alivio urgente para todos los barcos».", QuoteKind.Speech)]
    [InlineData("es", "La alcaldesa Inés Prado dijo que el proyecto «sigue adelante con todo el puerto».", QuoteKind.Speech)]
    [InlineData("es", "La alcaldesa Inés Prado acusó a la oposición de «sembrar dudas por puro cálculo».", QuoteKind.Speech)]
    [InlineData("pt", "Para o barqueiro Davi Ramos, o acordo foi «o pior negócio da história da baía».", QuoteKind.Speech)]
    [InlineData("it", "Per il barcaiolo Dario Fontana «così si va a sbattere».", QuoteKind.Speech)]
    [InlineData("it", "Non è, insiste il sindaco Dario Fontana, «una festa per pochi».", QuoteKind.Speech)]
    [InlineData("it", "Anche Anna, arrivata da poco, è contenta («Non ridevo così da anni!»).", QuoteKind.Speech)]
    [InlineData("hr", "„Ovo nije luka, nego muzej“, grmio je u luci.", QuoteKind.Speech)]
    [InlineData("fr", "La mairie, selon un pêcheur, a pour le bac « une haine vieille de dix ans ».", QuoteKind.Term)]
    public void APhraseWithoutAVerbIsATermWhereTheTableKnowsVerbs(string language, string text, QuoteKind kind) =>
        Assert.Equal(kind, Assert.Single(Quoting.Read(text, language).Quotations).Kind);

    [Fact]
    public void ATermHasNoSpeaker()
    {
        DocumentQuotations read = Quoting.Read("Mira Holm spoke of a so-called “harbour of hope”.", "en");
        Assert.Equal(-1, Assert.Single(read.Quotations).Speaker);
        Assert.Empty(read.Speakers);
    }

    [Fact]
    public void AYearOrFestivalInMarksIsATitle() =>
        Assert.Equal(QuoteKind.Title, Assert.Single(Quoting.Read("أقيمت مراسم افتتاح «عام المرافئ الهادئة» في فيسبي.", "ar").Quotations).Kind);

    [Theory]
    [InlineData("de", "Ich bekam ein patziges „Dann gehen Sie halt woanders hin!“ zu hören.")]
    [InlineData("hr", "Na vratima me dočekalo jedno „Odlazi, nitko te nije zvao!“ iz mraka.")]
    public void AWholeExclamationIsSpeechWhereverItStands(string language, string text) =>
        Assert.Single(Quoting.Speech(text, language));
}
