namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What Russian, Ukrainian, Kazakh and Turkish papers print, and texts that were written for the reader did not have.</summary>
public class EasternNewspaperTests
{
    [Theory]
    [InlineData("ru", "Матч прокомментировал форвард Пётр Юрасов.\n«Нам было очень тяжело», - цитирует футболиста «Спорт-Обзор».", "Пётр Юрасов")]
    [InlineData("ru", "О смете рассказал Пётр Юрасов.\n«Нам было очень тяжело», - цитирует главу региона ТАСС.", "Пётр Юрасов")]
    [InlineData("ru", "О турне рассказала Анна Юрасова.\n«Нам было очень тяжело», - цитирует певицу издание.", "Анна Юрасова")]
    [InlineData("uk", "Матч прокоментував Петро Юрасов.\n«Нам було дуже важко», – цитує футболіста офіційний сайт клубу.", "Петро Юрасов")]
    public void WhomAPaperCitesInAnotherCaseIsWhoWasNamed(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "Мария Гулина звонила туда. - Ответа я не получила, - добавляет ростовчанка.", "Мария Гулина")]
    [InlineData("ru", "Олег Лисов служит третий год. «Сам пошёл служить туда», – вспоминает боец.", "Олег Лисов")]
    [InlineData("uk", "Марія Гуль чекала. – Відповіді я не отримала, – додає харків'янка.", "Марія Гуль")]
    [InlineData("tr", "Ankara'da Stefan Kunt konuştu. Alman çalıştırıcı, “Bu akşam odak oraya dönecek” dedi.", "Stefan Kunt")]
    public void WhereSomebodyIsFromSaysAgainWhoWasNamed(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "Олег Лисов воевал. Он, когда звонил, так и говорил: «Я Олег, из тех, что в поле».", "Олег Лисов")]
    [InlineData("ru", "Олег Лисов пришёл домой. Потом вздрогнул и спросил: «Можно мне войти сюда?»", "Олег Лисов")]
    [InlineData("uk", "Орест Корінь воював. Він так і казав: «Я Орест, з тих, що у полі».", "Орест Корінь")]
    [InlineData("kk", "Бауыржан Момын «Енді мұның төбесін табу керек» деген екен.", "Бауыржан Момын")]
    [InlineData("kk", "«Жағдай бүгін өте ауыр», - деді Асқар Омар Мәжілістің жалпы отырысында.", "Асқар Омар")]
    [InlineData("kk", "«Мешіт бүгін ашылды міне», - дейді бас имам Ермек қажы Мұқат.", "Ермек қажы Мұқат")]
    public void WordsBesideTheVerbAreNotTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "– Вечером напор стал пропадать, – гневаются жильцы, – Ни помыться, ни постирать!", "жильцы")]
    [InlineData("uk", "– Ти молодець у мене, – схвалила бабця, – ой, я теж така втомлена.", "бабця")]
    public void ARareVerbOfSpeechPartsTheQuotation(string language, string text, string speaker) =>
        Assert.Equal([speaker, speaker], Quoting.Speakers(text, language));

    [Fact]
    public void WhatAPostSaysIsAQuotation() =>
        Assert.Single(Quoting.Speakers("«Уже три дня в посёлке нет воды», - указано в посте.", "ru"));
}
