namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What belongs to a speaker's name and what does not.</summary>
public class CanonicalNameTests
{
    [Theory]
    [InlineData("de", "„Die Fähre ist wieder da“, sagte der Schwimmlehrer Ruprecht Zell.", "Ruprecht Zell")]
    [InlineData("de", "„Die Fähre ist wieder da“, sagte der Korbflechter Wilm Hagedorn.", "Wilm Hagedorn")]
    [InlineData("de", "„Die Fähre ist wieder da“, sagte Korbflechter Wilm Hagedorn.", "Wilm Hagedorn")]
    [InlineData("de", "„Die Fähre ist wieder da“, sagte Stadtbaumeisterin Petra Kessling.", "Petra Kessling")]
    [InlineData("de", "„Die Fähre ist wieder da“, sagte Petra Baumeister.", "Petra Baumeister")]
    [InlineData("de", "Die „Norder Zeitung“ schreibt: „Die Fähre ist wieder da.“", "Norder Zeitung")]
    [InlineData("de", "Der „Vessbyer Anz.“ bemerkt dagegen: „Die Fähre ist wieder da.“", "Vessbyer Anz")]
    [InlineData("de", "Laut einer Sprecherin ist „die Fähre endlich wieder da“.", "einer Sprecherin")]
    [InlineData("de", "Der Hafen, so Mira Holm, stehe leer, „und das seit elf langen Jahren schon“.", "Mira Holm")]
    [InlineData("en", "“The ferry is back,” said John Baker.", "John Baker")]
    [InlineData("en", "“The ferry is back,” Vessby Harbour Council said.", "Vessby Harbour Council")]
    [InlineData("en", "“The ferry is back,” said Mr. Lind’s housekeeper, Sofia Holm.", "Sofia Holm")]
    [InlineData("tr", "Muhtar Deniz Karaca, “Vapur geri döndü” dedi.", "Deniz Karaca")]
    [InlineData("zh", "“渡轮已经回来了。”老船工何守田说。", "何守田")]
    [InlineData("zh", "负责码头的程立安说：“渡轮已经回来了。”", "程立安")]
    [InlineData("zh", "何守田笑着说：“渡轮已经回来了。”", "何守田")]
    [InlineData("ar", "وتولت المهندسة ليلى أرمان المشروع.\nوقالت أرمان: «عادت العبارة إلى الميناء».", "ليلى أرمان")]
    [InlineData("ar", "قال مدير الهيئة سمير النوري إن الميناء جميل.\nوختم مدير الهيئة حديثه بالقول: «عادت العبارة إلى الميناء».", "سمير النوري")]
    public void OfficesAndParticlesAreNoPartOfTheName(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("zh", "门口挂着木牌，上面写着：“小心台阶，慢慢走。”")]
    [InlineData("de", "Auf dem Schild steht seit Montag: „Bitte nicht füttern.“")]
    public void WhatIsWrittenSomewhereHasNoSpeaker(string language, string text) =>
        Assert.Equal("", Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void AVerbTellsTheGenderOfAMissingSubject() =>
        Assert.Equal(
            ["Mira Holm"],
            Quoting.Speakers("Mira Holm powiedziała, że prom wraca, a Otto Vass powiedział, że nie.\n„Bardzo się z tego cieszymy” – dodała.", "pl"));

    [Fact]
    public void TheOtherOneAnswersAfterADash() =>
        Assert.Equal(
            ["Mira Holm", "Otto Vass", "Mira Holm"],
            Quoting.Speakers("Mira Holm fragte: „Kommt die Fähre noch?“ Otto Vass sagte: „Vielleicht am Abend.“ — „Das ist mir zu spät.“", "de"));

    [Fact]
    public void ANameAfterACountryBeginsRightAfterIt() =>
        Assert.Equal(
            ["Jan-Kasjan Tarwin"],
            Quoting.Speakers("Vass Otto wygrał wybory. W rozmowie z prezydentem Kazachstanu Janem-Kasjanem Tarwinem Vass wezwał do pracy. Tarwin podziękował. „Prom wraca do miasta w maju” – powiedział prezydent Kazachstanu.", "pl"));

    [Theory]
    [InlineData("ru", "Артистка Фаина Бельская приехала. «Я попала в кино по ошибке», — смеётся Фаина Марковна.", "Фаина Бельская")]
    [InlineData("uk", "Артистка Ганна Бельська приїхала. «Я потрапила в кіно помилково», — сміється Ганна Петрівна.", "Ганна Бельська")]
    [InlineData("ru", "Вошёл Иван Ильич. «Я попал в кино по ошибке», — сказал Иван Петрович.", "Иван Петрович")]
    [InlineData("ru", "Артистка Фаина Бельская приехала. «Я попала в кино по ошибке», — смеётся Анна Марковна.", "Анна Марковна")]
    public void AGivenNameAndAPatronymicAreTheOneWithThatGivenName(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "Governor Brockden met reporters. “The boats will sail again,” the governor said.", "Brockden")]
    [InlineData("de", "Ministerpräsident Brozik kam spät. „Die Fähre kommt wieder“, sagte er.", "Brozik")]
    [InlineData("pl", "Premier Brozik przyjechał późno. „Prom wraca w maju”, powiedział premier.", "Brozik")]
    [InlineData("it", "Il sindaco Brozzi ha parlato. «Il molo riapre a maggio», ha detto il sindaco.", "Brozzi")]
    [InlineData("fr", "Paul Ormond a vendu la société Brozin. « Le bac revient en mai », a-t-il promis.", "Paul Ormond")]
    public void AnOfficeBesideASurnameAloneStandsForItsBearer(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
