namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What papers in Slavic languages print: speech after a dash inside a paragraph, dates in brackets, other words for an office.</summary>
public class SlavicNewspaperTests
{
    [Theory]
    [InlineData("pl", "Sprawę skomentowała Magdalena Lis. – Pan premier wyraził to, co mówimy od lat. To smutne.", "Magdalena Lis")]
    [InlineData("pl", "Burmistrz Jan Borek nie kryje oburzenia. – Tego jeszcze u nas nie było!", "Jan Borek")]
    [InlineData("ru", "Мэр Олег Гулин не скрывает радости. — Такого у нас ещё не было!", "Олег Гулин")]
    [InlineData("uk", "Мер Олег Лис не приховує радості. — Такого у нас ще не було!", "Олег Лис")]
    [InlineData("cs", "Starosta Jan Borek neskrývá radost. – Tohle tady ještě nebylo!", "Jan Borek")]
    [InlineData("hr", "Načelnik Ivan Kos ne skriva radost. – Ovoga još nije bilo!", "Ivan Kos")]
    public void ADashBehindASentenceThatPresentsSomebodyOpensSpeech(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "Депутат Олег Лис дал интервью.\n— Я так думал. Возражений нет.\nПарламенту нужны ораторы. Потом узнаете, — сказал депутат.")]
    [InlineData("ru", "Аналитик банка Олег Лис поделился прогнозом. — Сложно говорить об уровнях.\nСобытия вытолкнули рубль, — рассказал специалист.")]
    public void WhatADashOpenedGoesOnInTheNextParagraph(string language, string text) =>
        Assert.Equal(["Олег Лис", "Олег Лис"], Quoting.Speakers(text, language));

    [Theory]
    [InlineData("pl", "\"Najważniejszy jest dla nas spokój\" - napisała we wtorek (5 grudnia) w nocy premier Anna Kowal.", "Anna Kowal")]
    [InlineData("cs", "„Nejdůležitější je pro nás klid,“ napsala v úterý (5. prosince) večer premiérka Anna Lisová.", "Anna Lisová")]
    public void ADateInBracketsBeforeTheSubjectHidesNobody(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pl", "– Wszyscy o tym wiedzieli od dawna – powiedział \"Gazecie Borskiej\" jeden z sąsiadów.", "jeden z sąsiadów")]
    public void APaperInMarksBehindTheCueIsSpokenTo(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("cs", "Prezident Jan Borek přišel pozdě. „Takové zprávy známe už dávno,“ dodal šéf státu.", "Jan Borek")]
    [InlineData("pl", "Prezydent Jan Borek przyszedł późno. \"Takie wieści znamy od dawna\" - dodał szef państwa.", "Jan Borek")]
    [InlineData("hr", "Predsjednik Ivan Kos stigao je kasno. \"Takve vijesti znamo odavno\", dodao je šef države.", "Ivan Kos")]
    public void OtherWordsForAnOfficeStandForItsHolder(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void AsPeopleSayBetweenDashesCutsNothing() => Assert.Equal(
        "Jan Borek",
        Assert.Single(Quoting.Speakers("Wójt Jan Borek mówił krótko. \"To piękny dom, ja ten dom - tak to się mówi - kupiłem i jestem z tego zadowolony\" - dodał.", "pl")));

    [Fact]
    public void WhatStandsBetweenTwoQuotationsOfOneSpeakerIsTheirs() => Assert.All(
        Quoting.Speakers("„Voda přišla v noci,“ popisuje Krajíček.\nHospoda tak musela přerušit provoz. „Sotva jsme otevřeli, tak jsme zase zavřeli.“\nTeď čeká. „Bude to dlouhé,“ prozrazuje Krajíček.", "cs"),
        speaker => Assert.Equal("Krajíček", speaker));
}
