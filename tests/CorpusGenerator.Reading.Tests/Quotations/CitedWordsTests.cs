namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Where Russian and Ukrainian papers cite somebody, the paper is the subject of the verb and who speaks is its object; and who else they name.</summary>
public class CitedWordsTests
{
    [Theory]
    [InlineData("ru", "Главный тренер «Волны» Пётр Юрасов доволен.\n«Нам было тяжело», - цитирует тренера официальный сайт РХЛ.", "Пётр Юрасов")]
    [InlineData("ru", "Министр Пётр Юрасов доволен.\n«Нам было тяжело», — передаёт слова министра РИА Новости.", "Пётр Юрасов")]
    [InlineData("ru", "Форвард Пётр Юрасов доволен.\n«Нам было тяжело», — передаёт слова футболиста корреспондент агентства.", "Пётр Юрасов")]
    [InlineData("ru", "Главный тренер «Волны» Пётр Юрасов доволен.\n«Нам было тяжело», — приводит официальный сайт «Волны» слова главного тренера.", "Пётр Юрасов")]
    [InlineData("ru", "Министр Пётр Юрасов доволен.\n«Нам было тяжело», — цитирует Юрасова Интерфакс.", "Пётр Юрасов")]
    [InlineData("uk", "Тренер Петро Юрасов задоволений.\n«Нам було дуже важко», – наводить портал клубу слова тренера.", "Петро Юрасов")]
    public void TheObjectOfAVerbOfCitingSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "Министр Пётр Юрасов доволен.\n«Нам было тяжело», — передаёт его слова корреспондент агентства.", "Пётр Юрасов")]
    [InlineData("ru", "Министр Анна Юрасова довольна.\n«Нам было тяжело», — цитирует её ТАСС.", "Анна Юрасова")]
    [InlineData("uk", "Тренер Петро Юрасов задоволений.\n«Нам було дуже важко», – передає його слова кореспондент.", "Петро Юрасов")]
    public void ThePronounOfAVerbOfCitingStandsForWhoWasNamed(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void APaperThatCitesNobodyByNameIsNotTheSpeaker() =>
        Assert.Equal("Пётр Юрасов", Assert.Single(Quoting.Speakers("Министр Пётр Юрасов доволен.\n«Нам было тяжело», — цитирует издание.", "ru")));

    [Theory]
    [InlineData("ru", "– Я восемь штук нашёл, – раздался из кухни звонкий голос Анны Лисовой.", "Анна Лисова")]
    [InlineData("ru", "– Я восемь штук нашёл! – раздался голос из кухни.", "голос")]
    [InlineData("uk", "– Я вісім штук знайшов, – пролунав з кухні голос Петра Юрасова.", "Петро Юрасов")]
    public void WhoseVoiceIsHeardSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void AVoicePartsTheWords() =>
        Assert.Equal(["Я, бабушка", "восемь штук нашёл"], Quoting.Speech("«Я, бабушка, – послышался звонкий голос внука, – восемь штук нашёл».", "ru"));

    [Theory]
    [InlineData("uk", "Тренер Петро Юрасов задоволений.\n«Нам було дуже важко», - передає слова тренера sport.com.", "Петро Юрасов")]
    [InlineData("ru", "«Мы будем жаловаться», – сказала мать Олега Лиса.", "мать Олега Лиса")]
    [InlineData("ru", "«Мы будем жаловаться», – сказала тренер Александра Лис.", "Александра Лис")]
    [InlineData("ru", "Так считает политолог Павел Юрин.\n«Причина в том, что авторы хотят славы»,\n- пояснил Юрин.", "Павел Юрин")]
    [InlineData("ru", "Подошёл Олег. Потом он спросил: «Можно мне войти?»", "Олег")]
    [InlineData("uk", "Приїхав Олег у Рівне. «Сам пішов у поле», – згадує він.", "Олег")]
    [InlineData("ru", "Олег Лис – агроном из Рязани. Он сеет рожь.\n«Сам пошёл в поле», – вспоминает агроном.", "Олег Лис")]
    [InlineData("uk", "Петро Лис – агроном із Франківська.\n«Сам пішов до поля», – згадує агроном.", "Петро Лис")]
    public void ANameIsToldFromWhatStandsBesideIt(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
