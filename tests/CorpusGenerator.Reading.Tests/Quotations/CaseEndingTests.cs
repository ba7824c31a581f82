namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Languages without articles: endings tell a subject from an object, an adverb and a verb that the table does not have.</summary>
public class CaseEndingTests
{
    [Theory]
    [InlineData("pl", "Informację potwierdziła nam dyrektorka portu Anna Lis: „Prom wróci do nas w maju”.", "Anna Lis")]
    [InlineData("cs", "Zprávu okomentovala ředitelka Anna Lisová: „Přívoz se k nám vrátí v květnu.“", "Anna Lisová")]
    [InlineData("ru", "Информацию подтвердил начальник порта Антон Велин: «Паром вернётся к нам в мае».", "Антон Велин")]
    [InlineData("uk", "Інформацію підтвердив начальник порту Антон Велин: «Пором повернеться до нас у травні».", "Антон Велин")]
    [InlineData("pl", "Z przekąsem skomentował to radny Jan Lis: „Prom wróci do nas w maju”.", "Jan Lis")]
    public void AnObjectBeforeTheVerbIsNoSubject(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("uk", "Велинченко заявив: «Пором повернеться до нас у травні».", "Велинченко")]
    [InlineData("ru", "Лисенко заявил: «Паром вернётся к нам в мае».", "Лисенко")]
    [InlineData("hr", "Lisko je rekao: „Trajekt nam se vraća u svibnju.”", "Lisko")]
    public void ANameMayEndLikeAnotherCase(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("uk", "— Пором повернеться в травні, — озвався з печі дід.", "дід")]
    [InlineData("pl", "– Prom wróci do nas w maju – odparł za wszystkich karczmarz.", "karczmarz")]
    [InlineData("pl", "W przesłanym piśmie jego rzeczniczka stwierdza, że prom „wróci do nas nie wcześniej niż w maju”.", "jego rzeczniczka")]
    public void ASubjectMayFollowTheComplementOfAPreposition(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("cs", "Teoretička moderního umění Dagmar Lisová napsala, že přívoz „se k nám vrátí teprve v květnu“.", "Dagmar Lisová")]
    [InlineData("cs", "Pak se Anna naklonila přes stůl: „Přívoz se k nám vrátí v květnu.“", "Anna")]
    [InlineData("uk", "Співачка Анна Велин у коментарі «Вільній думці» сказала: «Пором повернеться до нас у травні».", "Анна Велин")]
    public void WordsBetweenTheSpeakerAndTheVerbAreNoSubject(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "— Куда ж ты на ночь глядя? — взмахнула руками Пелагея.", "Пелагея")]
    [InlineData("uk", "«Пором повернеться в травні», — ворухнула губами Марія.", "Марія")]
    public void AnUnlistedVerbMayHaveAnObjectBeforeItsSubject(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("uk", "У міністерстві наголошують, що тарифи «не зміняться до кінця цього року».", "міністерстві")]
    [InlineData("pl", "Komisja w komunikacie oceniła, że projekt „nie spełnia podstawowych wymogów prawa”.", "Komisja")]
    public void SeveralSmallWordsAfterANounAreTheSpeakers(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
