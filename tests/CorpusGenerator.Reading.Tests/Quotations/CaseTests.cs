namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Subjects that endings tell from what stands beside them, and offices in place of names, in Finnish, Turkish, Kazakh, Russian, Ukrainian.</summary>
public class CaseTests
{
    [Theory]
    [InlineData("fi", "”Kukaan ei kertonut meille mitään”, sanoo Vesijärven kyläyhdistyksen puheenjohtaja Jorma Vihtala.", "Jorma Vihtala")]
    [InlineData("fi", "Vesi-Nostot Oy:n toimitusjohtaja, insinööri Lasse Kumpula ei usko lakkoon: ”Pöydässä istuu järkeviä ihmisiä.”", "Lasse Kumpula")]
    [InlineData("fi", "Kuten Lindqvist mietinnössään kirjoittaa, ”avoimuus on luottamuksen edellytys”.", "Lindqvist")]
    [InlineData("fi", "”Maat seisovat yhdessä”, linjasi Ruotsin pääministeri vieraillessaan Vesilahdessa.", "Ruotsin pääministeri")]
    [InlineData("fi", "Kirjeessään vaimolleen kapteeni Arvi Tuomela kertoo: ”Täällä on kova pakkanen.”", "Arvi Tuomela")]
    [InlineData("tr", "Mahkeme başkanı sanığa dönerek, \"Bu imza size mi ait?\" diye sordu.", "Mahkeme başkanı")]
    [InlineData("tr", "Lisbeth'ten yapılan yazılı açıklamada, \"Bölgeye yardım malzemesi gönderilmiştir\" denildi.", "Lisbeth")]
    [InlineData("tr", "Arama ekibinden Gökhan Sarp ise umutlu: \"Hava açarsa akşama buluruz.\"", "Gökhan Sarp")]
    [InlineData("tr", "Şirket yetkilileri köylüye \"Yarın sabah hepiniz oraya geleceksiniz\" dedi.", "Şirket yetkilileri")]
    [InlineData("kk", "«Біз ешкімге қарыз емеспіз», – деп кесіп айтты компания директоры Ерлан Түсіпов.", "Ерлан Түсіпов")]
    [InlineData("kk", "Жүргізуші тергеушіге «Рөлде отырып қалай ұйықтағанымды білмеймін» деген.", "Жүргізуші")]
    [InlineData("ru", "«Никаких переговоров не было», — подчеркнул генеральный директор завода «Заря» Олег Рябинин.", "Олег Рябинин")]
    [InlineData("ru", "В отчёте говорится: «Уровень воды продолжает быстро повышаться».", "отчёте")]
    [InlineData("uk", "Мер Тернівки Остап Лозовий у коментарі виданню «Наша доба» заявив: «Кошти на дорогу ми знайдемо».", "Остап Лозовий")]
    [InlineData("uk", "У листі до редакції пенсіонерка з Полтавщини Ганна Бойко скаржиться: «Аптеки нема, лікарні нема».", "Ганна Бойко")]
    [InlineData("uk", "Як ідеться у звіті комісії, інспектори знайшли «понад двісті порушень режиму роботи».", "комісії")]
    public void TheSubjectIsFound(string language, string text, string speaker) =>
        Assert.Contains(speaker, Assert.Single(Quoting.Speakers(text, language)), StringComparison.Ordinal);

    [Fact]
    public void AnIncisionMayBeginWithItsSubject() =>
        Assert.Equal(
            ["Olen pettynyt", "Annoimme johdon pois."],
            Quoting.Speech("– Olen pettynyt, Lahden kapteeni Mika Salo puuskahti. – Annoimme johdon pois.", "fi"));

    [Fact]
    public void SpeechGoesOnAfterASentenceOfTheStory() =>
        Assert.Equal(
            ["Погоди!", "Я поеду с тобой!"],
            Quoting.Speech("— Погоди! — крикнул Степан. Он бежал за телегой. — Я поеду с тобой!", "ru"));

    [Fact]
    public void ADashAfterAColonOpensSpeech() =>
        Assert.Equal("Євген Галаган", Assert.Single(Quoting.Speakers("Євген Галаган, директор заповідника: — Зубрів у нас було сорок.", "uk")));
}
