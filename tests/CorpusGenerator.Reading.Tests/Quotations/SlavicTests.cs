namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Languages without articles, whose nouns and names tell by their endings what they are in the sentence.</summary>
public class SlavicTests
{
    [Theory]
    [InlineData("ru", "По словам Александра Теряева, чиновники молчат. «Нам говорили: ждите все», — рассказывает он.", "Александр Теряев")]
    [InlineData("hr", "Prema riječima Ivana Horvata, ministar šuti. „Sve smo im rekli na vrijeme”, kaže on.", "Ivan Horvat")]
    [InlineData("ru", "Александра Теряева пришла. «Нам говорили: ждите все», — рассказывает она.", "Александра Теряева")]
    public void AWomansNameAfterASourcePhraseIsAMansInAnotherCase(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "Как только министерство воскликнуло: «Мы проверим все мосты до осени», сбор закрыли.", "министерство")]
    [InlineData("pl", "W maju Ministerstwo Wód zaalarmowało: „Sprawdzimy do jesieni wszystkie mosty”.", "Ministerstwo Wód")]
    [InlineData("cs", "V květnu ministerstvo mostů prohlásilo: „Do podzimu prověříme všechny mosty.“", "ministerstvo mostů")]
    [InlineData("hr", "U svibnju je Ministarstvo mostova priopćilo: „Do jeseni ćemo provjeriti sve mostove.”", "Ministarstvo mostova")]
    [InlineData("uk", "У травні міністерство мостів оголосило: «До осені ми перевіримо всі мости».", "міністерство мостів")]
    [InlineData("pl", "W oświadczeniu przesłanym redakcji Ministerstwo Wód napisało, że „wniosek powiatu jest rozpatrywany”.", "Ministerstwo Wód")]
    public void ABodyOfNeuterGenderHasItsVerbs(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("hr", "„Trajekt nam se vraća u svibnju”, potreseno je opisala stanje na otoku ravnateljica luke Ana Lis.", "Ana Lis")]
    [InlineData("hr", "Prigušenim glasom ministar Ivan Lis rekao je: „Trajekt nam se vraća u svibnju.”", "Ivan Lis")]
    [InlineData("ru", "«Паром вернётся к нам в мае», — ледяным тоном сказал министр.", "министр")]
    [InlineData("pl", "„Prom wróci do nas w maju” – powiedział łamiącym się głosem burmistrz.", "burmistrz")]
    public void AnAdverbOrAnotherCaseIsNoSubject(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "Тренер «Волна-Лерск» Антон Велин вчера вечером сказал: «Паром вернётся к нам в мае».", "Антон Велин")]
    [InlineData("hr", "Trener „Vala” Ivan Lis jučer navečer rekao je: „Trajekt nam se vraća u svibnju.”", "Ivan Lis")]
    public void TheNameAfterABodyInMarksIsTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("hr", "Predsjednik kluba Ivan Lis došao je kasno. Po njegovim riječima, uprava je „već godinama slijepa i gluha”.", "Ivan Lis")]
    [InlineData("ru", "Мэр Антон Велин приехал поздно. По его словам, паром «вернётся к нам не раньше мая».", "Антон Велин")]
    [InlineData("pl", "Anna Lis przyjechała późno. Jej zdaniem prom „wróci do nas nie wcześniej niż w maju”.", "Anna Lis")]
    [InlineData("en", "Mira Holm came late. In her words, the ferry “comes back to us in May”.", "Mira Holm")]
    public void ASourcePhraseMayHoldAPronoun(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("hr", "Ivan Lis zatražio je odgodu, na što je sudac Marko Veljan prevrnuo očima i rekao: „Trajekt nam se vraća u svibnju.”", "Marko Veljan")]
    [InlineData("pl", "Kiedy generał Lis wszedł do portu, kapitan Welin zasalutował i krzyknął: „Prom wrócił do nas w maju”.", "Welin")]
    [InlineData("ru", "Когда Велин вошёл в порт, капитан Лис встал и сказал: «Паром вернётся к нам в мае».", "Лис")]
    public void TheSubjectIsInTheClauseOfItsVerb(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "Тренер вчера сказал:\n— Паром вернётся к нам в мае.", "Тренер")]
    [InlineData("pl", "Pan Onufry Lis usiadł i rzekł:\n— Prom wróci do nas w maju.", "Onufry Lis")]
    public void AColonEndsTheParagraphBeforeADialogue(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("hr", "Trener „Vala” bio je ljut. – Izgubili smo u svibnju – pjenio se Lis – i to je sramota.", "Izgubili smo u svibnju|i to je sramota.")]
    [InlineData("ru", "«Паром, — возликовал Велин, — вернётся к нам в мае».", "Паром|вернётся к нам в мае")]
    [InlineData("ru", "— Когда вернётся паром? — Никита потянул деда за рукав.", "Когда вернётся паром?")]
    public void AVerbThatNoTableHasInterruptsSpeech(string language, string text, string pieces) =>
        Assert.Equal(pieces.Split('|'), Quoting.Speech(text, language));

    [Theory]
    [InlineData("hr", "Iz policije poručuju da je „istraga još uvijek u tijeku i da nema novosti”.", "policije")]
    [InlineData("ru", "«Паром вернётся к нам в мае», — заявили вчера в мэрии.", "мэрии")]
    [InlineData("ru", "В министерстве вчера сообщили, что паром «вернётся к нам не раньше мая».", "министерстве")]
    public void ABodySpeaksWhereAPluralVerbHasNoSubject(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "Со словами «Паром вернётся к нам в мае» мэр Антон Велин ушёл со сцены.", "Антон Велин")]
    [InlineData("hr", "Riječima „Trajekt nam se vraća u svibnju” ministar Ivan Lis otvorio je luku.", "Ivan Lis")]
    public void TheSentenceAroundWordsNamesWhoSaysThem(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void AGivenNameInsideASentenceIsNoNovel() =>
        Assert.Equal(["Роман Велин"], Quoting.Speakers("«Паром вернётся к нам в мае», — сказал кандидат от оппозиции Роман Велин.", "ru"));

    [Fact]
    public void APlaceInCapitalsBeforeADashIsNoSpeaker() =>
        Assert.Equal(["Mira Holm"], Quoting.Speakers("VESSBY — The mayor, Mira Holm, called the ferry “a boat that comes back in May”.", "en"));

    [Theory]
    [InlineData("cs", "Petr Lis přijel pozdě. „Písničky jsou zase moje,“ zakníkal.", "Petr Lis")]
    [InlineData("cs", "Zpěvačka Anna Lisová přijela pozdě. „Písničky jsou zase moje,“ zakníkala tiše.", "Anna Lisová")]
    [InlineData("pl", "Jan Bor czekał długo. „Prom wraca w maju”, zakrztusił się.", "Jan Bor")]
    [InlineData("pl", "Jan Bor czekał długo. – Prom wraca w maju – westchnął cicho i wyszedł.", "Jan Bor")]
    public void AVerbAloneThatNoTableHasGoesOnWithTheSubjectBefore(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "Олег Лисов ушёл.\n— Паром вернётся, — улыбаясь, ответил мэр. — Не раньше мая.", "Паром вернётся|Не раньше мая.")]
    [InlineData("uk", "Олег Лис пішов.\n— Пором повернеться, — усміхаючись, відповів мер. — Не раніше травня.", "Пором повернеться|Не раніше травня.")]
    public void AWordOfMannerMayComeBeforeTheCueOfAnIncision(string language, string text, string speech) =>
        Assert.Equal(speech, string.Join("|", Quoting.Speech(text, language)));

    [Theory]
    [InlineData("На концерте «Парус» вновь исполнил песню Марты Кулич «Берег». «Я боялась выйти», — призналась Кулич.", "Марты Кулич")]
    [InlineData("«Буревестник» вышел в полуфинал: «Мы играли до конца весь матч».", "")]
    public void WhatStandsBetweenTwoNamesInMarksIsNoName(string text, string speaker) =>
        Assert.Equal(speaker, Quoting.Speakers(text, "ru")[^1]);

    [Theory]
    [InlineData("pl", "Spotkanie prowadził krytyk Leon Baran, który nazwał powieść „najlepszą książką całego roku”.", "Leon Baran")]
    [InlineData("cs", "Setkání vedl kritik Leon Beran, který román označil za „nejlepší knihu celého roku“.", "Leon Beran")]
    [InlineData("hr", "Susret je vodio kritičar Leon Baran, koji je roman nazvao „najboljom knjigom cijele godine“.", "Leon Baran")]
    [InlineData("uk", "Зустріч провів критик Лев Баран, який назвав роман «найкращою книгою всього року».", "Лев Баран")]
    public void ARelativePronounStandsForThePersonBeforeItsComma(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("hr", "„Djeca ustaju u četiri“, kazala je jedna od organizatorica prosvjeda, Marija Stipan.", "Marija Stipan")]
    [InlineData("cs", "„Děti vstávají ve čtyři,“ řekla jedna z organizátorek protestu Marie Holmová.", "Marie Holmová")]
    public void OneOfSeveralIsWhoIsNamedAfterThem(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
