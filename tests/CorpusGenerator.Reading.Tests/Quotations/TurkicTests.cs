namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Turkish and Kazakh: verbs come last, endings are written on the words, and nouns of speech follow what is quoted.</summary>
public class TurkicTests
{
    [Theory]
    [InlineData("tr", "Muhtar Ayla Kurt'un “vapur mayısta geri gelecek” sözleri köyde sevinçle karşılandı.", "Ayla Kurt")]
    [InlineData("tr", "Selin Kaya'nın “vapuru bir daha görmeyeceğiz” iddiası boş çıktı.", "Selin Kaya")]
    [InlineData("kk", "Әкім Асан Велиннің «паром мамырда қайтып келеді» деген сөзі ауылды қуантты.", "Асан Велиннің")]
    public void WhoIsNamedBeforeANounOfSpeechSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("tr", "Köy “kıyının son sessiz durağı” sözleri ile tanıtıldı.")]
    [InlineData("kk", "Ауыл «теңіздің соңғы тыныш бекеті» деген сөзі бар тақтаны ілді.")]
    public void WithoutANameItIsNobodysSpeech(string language, string text) =>
        Assert.Empty(Quoting.Speech(text, language));

    [Theory]
    [InlineData("tr", "Kıyı Birliği, teknenin \"bu kıyıya bir daha dönmeyeceği\" uyarısında bulunmuştu.", "Kıyı Birliği")]
    [InlineData("tr", "Selin Kaya, “Vapur mayısta geri geliyor” demekle yetindi.", "Selin Kaya")]
    [InlineData("tr", "Selin Kaya, “Vapur mayısta geri geliyor” şeklinde espri patlattı.", "Selin Kaya")]
    [InlineData("kk", "Асан Велин тергеушіге «паром мамырда қайтып келеді» деген жауап беріпті.", "Асан Велин")]
    [InlineData("kk", "Асан Велин «паром мамырда қайтып келеді» деген пікір білдірді.", "Асан Велин")]
    public void ANounOfSpeechTakesThePlaceOfTheVerb(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("tr", "“Vapur mayısta geri gelecek” dedi ihtiyar gülerek.", "ihtiyar")]
    [InlineData("kk", "«Паром мамырда қайтып келеді», – деп сыбырлады қыз құлағына.", "қыз")]
    [InlineData("kk", "«Паром мамырда қайтып келеді», – деп кесіп айтты Қарасу ауданының әкімі Сәкен Велин.", "Сәкен Велин")]
    [InlineData("kk", "«Паром мамырда қайтып келеді», – деді Абай атындағы университеттің профессоры Гүлсім Велина.", "Гүлсім Велина")]
    public void AnOfficeAfterTheVerbSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("tr", "“Vapur neden geri gelmedi o gün?” diye sorduğumda Selin başını eğdi.")]
    [InlineData("tr", "Lisbeth'te su isyanı: “Vapur mayısta geri gelmeyecek.”")]
    public void NeitherTheFirstPersonNorABareNounIsNamed(string language, string text) =>
        Assert.Equal([""], Quoting.Speakers(text, language));

    [Theory]
    [InlineData("Журналистің сұрағына жауап берген министр: «Паром мамырда қайтып келеді», – деді.", "министр")]
    [InlineData("Банк төрағасы Асан Велин: «Паром енді мамырда келеді», – деп мәлімдеді сейсенбіде.", "Асан Велин")]
    public void AColonFollowsTheSubject(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "kk")));

    [Theory]
    [InlineData("– Vapur geri geldi, dedi. Yorgundu.", "Vapur geri geldi")]
    [InlineData("— Vapuru sen mi gördün? diye sordu dayısı.", "Vapuru sen mi gördün")]
    public void ACommaAndAVerbEndWhatADashOpensInTurkish(string text, string words) =>
        Assert.Equal([words], Quoting.Speech(text, "tr"));

    [Fact]
    public void AVerbAfterMarksInATurnIsOfWhomTheSpeakerQuotes() =>
        Assert.Equal(
            ["Паром кетіп қалды. Капитан: «Енді келмейміз», – деді. Ал мен күтіп отырмын ғой."],
            Quoting.Speech("– Паром кетіп қалды. Капитан: «Енді келмейміз», – деді. Ал мен күтіп отырмын ғой.", "kk"));
}
