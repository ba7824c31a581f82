namespace CorpusGenerator.Reading.Tests.Quotations;

public class HeadlineTests
{
    [Theory]
    [InlineData("fr", "Procès du bac de Veleno : « Je n'ai jamais donné cet ordre »\nLucien Ferrandi est venu. « Je n'ai jamais donné cet ordre », a martelé le prévenu.", "Lucien Ferrandi|Lucien Ferrandi")]
    [InlineData("it", "Volley, la Riviera torna in A1: «Un sogno lungo sei anni»\n«È un sogno lungo sei anni», dice l'allenatrice Paola Lupi.", "Paola Lupi|Paola Lupi")]
    [InlineData("es", "Peñalba: «No vamos a cerrar el hospital»\nEl consejero Juan Olmo lo negó. «No vamos a cerrar el hospital», dijo.", "Juan Olmo|Juan Olmo")]
    [InlineData("pl", "„Rzeka nie pyta o pozwolenie”\n„Nikt nie dzwonił” – mówi burmistrz Jan Wrona. Ewa Nowicka dodaje: „Rzeka nie pyta o pozwolenie i nie czeka”.", "Ewa Nowicka|Jan Wrona|Ewa Nowicka")]
    [InlineData("uk", "У Вербівці відновили дитсадок: «Діти нарешті вдома»\n«Діти нарешті вдома», — сказала Оксана Мельник.", "Оксана Мельник|Оксана Мельник")]
    [InlineData("tr", "Limanda kaza: \"Bizi kimse uyarmadı hiç\"\n\"Bizi kimse uyarmadı hiç\" diyen Ayşe Demir evini kaybetti.", "Ayşe Demir|Ayşe Demir")]
    public void WordsOfTheTextInAHeadlineHaveTheSpeakerOfTheText(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "Ferry crash: “We were never told”\nThe mayor, Anna Lee, was sorry. “I am deeply sorry for this,” she said.")]
    [InlineData("ru", "Взрыв в Каменске: «Нас никто не предупредил»\nМэр Анна Лисова извинилась. «Мне очень жаль», — сказала она.")]
    public void ATopicBeforeTheColonOfAHeadlineSaysNothing(string language, string text) =>
        Assert.Equal("", Quoting.Speakers(text, language)[0]);

    [Theory]
    [InlineData("de", "Holm: „Wir schließen die Schule nicht“\nBürgermeister Karl Holm sprach im Rat. „Wir schließen die Schule nicht“, sagte er.", "Karl Holm")]
    [InlineData("en", "Anna Lee on the crash: “We were never told”\nThe mayor, Anna Lee, was sorry. Mark Holm was angry. “We were never told,” he said.", "Anna Lee")]
    public void APersonBeforeTheColonOfAHeadlineSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Quoting.Speakers(text, language)[0]);

    [Fact]
    public void AFewWordsOfSpeechInAHeadlineAreSpeech() =>
        Assert.Equal(
            ["lies to the families", "They told lies to the families,"],
            Quoting.Speech("Owners told “lies to the families”\nMark Holm lost his home. “They told lies to the families,” he said.", "en"));
}
