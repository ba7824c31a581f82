namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Who speaks in Turkish and Kazakh papers, by what shows it there: endings, capitals and what stands before a name.</summary>
public class TurkicNewspaperTests
{
    [Theory]
    [InlineData("tr", "Dava başladı. Can Duru'nun avukatı, \"Müvekkilim suçsuzdur\" dedi.", "Can Duru'nun avukatı")]
    [InlineData("tr", "Can Duru dün öldü. Duru'nun annesi, \"Oğlum suçsuzdur\" dedi.", "Duru'nun annesi")]
    [InlineData("tr", "Dava başladı. Can Duru'nun avukatı Ali Kal, \"Müvekkilim suçsuzdur\" dedi.", "Ali Kal")]
    public void WhoseOfficeItIsDoesNotSpeak(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("tr", "Mert Özdal'ın Celal Adar’a \"bu hanımefendiye haddini bildirin!\" demesi dikkat çekti.", "Mert Özdal")]
    [InlineData("tr", "Mert Özdal'ın dünkü toplantıda \"Hepsinin hesabını soracağız\" şeklindeki sözleri dikkat çekti.", "Mert Özdal")]
    public void WhoIsNamedInTheGenitiveHasTheNounOfSpeech(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("tr", "Zam sonrası konuşan bir çiftçi, \"Hiçbir şey kazanamıyoruz\" dedi.Mazota gelen zam tepki çekti.", "çiftçi")]
    [InlineData("tr", "Burak Deniz (OSMANİYE) - Zam geldi. Üreticilerden biri, \"Zaten çiftçi bitmişti\" diye konuştu.", "Üreticilerden biri")]
    [InlineData("kk", "«Жағдай ауыр, біз мұны білеміз», - деп жауап берді ҚХП фракциясының жетекшісі, депутат Мағжан Төлеев.", "Мағжан Төлеев")]
    [InlineData("kk", "«Жағдай ауыр, біз мұны білеміз», - деп жауап берді ҚХП фракциясының жетекшісі.", "ҚХП фракциясының жетекшісі")]
    public void NothingElseWithACapitalSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("tr", "Ada Can, \"Hiçbir şey görmedim ben\" dedi.\n'ONU DA EZECEKTİ NEREDEYSE'\nSalim Taş ise, \"Biraz solda olsa onu da ezecekti neredeyse\" diye konuştu.", "Salim Taş")]
    [InlineData("tr", "Ali Can, \"Hiçbir şey görmedim ben\" dedi.\n\"BU ADAMA CEVAP VERİNİZ\"\nSalim Taş ise, \"Lütfen, bu adama cevap verin\" dedi.", "Salim Taş")]
    [InlineData("es", "“No vi nada esa noche”, dijo Ana Ruiz.\n“TODO SE HA PERDIDO AQUÍ”\nLuis Lara, en cambio, dijo: “Creo que todo se ha perdido aquí”.", "Luis Lara")]
    public void ASubheadingIsOfWhomTheNextParagraphQuotes(string language, string text, string speaker) =>
        Assert.Equal([speaker, speaker], Quoting.Speakers(text, language)[1..]);
}
