namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Words that nothing reports: who is named right after them, or who spoke in the paragraph before.</summary>
public class BystanderTests
{
    [Theory]
    [InlineData("en", "“I opened the door and saw smoke.” Anna Holm has lived here for ten years.", "Anna Holm")]
    [InlineData("de", "„Ich habe die Tür geöffnet und den Rauch gesehen.“ Anna Holm wohnt seit zehn Jahren hier.", "Anna Holm")]
    [InlineData("es", "«He abierto la puerta y he visto el humo». Azucena Pardo, de 40 años, vive aquí.", "Azucena Pardo")]
    [InlineData("it", "«Ho aperto la porta e ho visto il fumo». La signora Ilda vive da dieci anni in via Verdi.", "Ilda")]
    [InlineData("pl", "„Otworzyłam drzwi i zobaczyłam dym”. Anna Lis mieszka tu od dziesięciu lat.", "Anna Lis")]
    [InlineData("ru", "«Я открыла дверь и увидела дым». Анна Лис живёт здесь десять лет.", "Анна Лис")]
    public void WordsThatOpenATextAreOfWhomItNamesNext(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void WordsInsideATextAreNotOfWhomItNamesNext() =>
        Assert.Equal("Mark Lee|", string.Join("|", Quoting.Speakers("“We saw the smoke,” said Mark Lee.\n“I opened the door and ran, why not?” Anna Holm has lived here for ten years.", "en")));

    [Theory]
    [InlineData("sv", "Bygget har stoppats.\n– Vi blev helt överrumplade, säger projektledaren Greta Holm.\n– Nu får vi vänta till hösten.", "Greta Holm|Greta Holm")]
    [InlineData("fi", "Greta Holm on pettynyt.\n”Tämä tuli yllätyksenä”, Holm sanoo.\n”Nyt odotetaan syksyyn, koska lupaa ei ole.”", "Greta Holm|Greta Holm")]
    [InlineData("uk", "Тренер Петро Юрасов дав інтерв'ю.\n«Ми дуже старалися», - сказав Юрасов.\n«Поки нічого не зміниться».", "Петро Юрасов|Петро Юрасов")]
    [InlineData("en", "“We did not expect this,” said Anna Holm.\n“Now we have to wait.”\n“The autumn is far away.”", "Anna Holm|Anna Holm|Anna Holm")]
    public void AParagraphOfNothingButWordsGoesOn(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("“Will the ferry come back?” asked Anna Holm.\n“Not before the autumn.”", "Anna Holm|")]
    [InlineData("“The ferry is gone,” said Mark Lee.\n“It will come back,” said Anna Holm.\n“Not before the autumn.”", "Mark Lee|Anna Holm|Mark Lee")]
    public void InAConversationTheOtherOneSpeaks(string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, "en")));

    [Theory]
    [InlineData("«Siamo cresciuti molto». Così il sindaco di Tarvia, Tullio Rossetti, in una nota.", "Tullio Rossetti")]
    [InlineData("«Siamo cresciuti molto». Queste le parole del sindaco di Tarvia, Tullio Rossetti.", "Tullio Rossetti")]
    [InlineData("«Siamo cresciuti molto». E' quanto afferma Maria Belluzzi.", "Maria Belluzzi")]
    [InlineData("«Siamo cresciuti molto perche' c'e' lavoro», cosi' Maria Belluzzi in una nota.", "Maria Belluzzi")]
    public void TheSentenceAfterThemLooksBack(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "it")));
}
