namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What Polish, Czech and Croatian articles have that single sentences seldom do: offices in every case, people by their age, addressees.</summary>
public class SlavicArticleTests
{
    [Theory]
    [InlineData("pl", "W rozmowie z radną Hanną Sobol padły mocne słowa. „To jest po prostu skandal” – mówiła radna.", "Hanna Sobol")]
    [InlineData("pl", "Wójt przedstawił dyrektorkę Annę Lis. „Bardzo się cieszę z tej pracy” – mówiła dyrektorka.", "Annę Lis")]
    [InlineData("pl", "Sprawa dotyczy organizatora Jana Lisa. „To jest po prostu skandal” – mówił organizator.", "Jana Lisa")]
    [InlineData("cs", "Spolu s ředitelem Janem Lisem přijela Anna Kosová. „Žádný skandál to není,“ odpověděl ředitel.", "Jan Lis")]
    [InlineData("cs", "Rozhovor se starostkou Annou Lisovou trval hodinu. „Není důvod k panice,“ řekla starostka.", "Annou Lisovou")]
    [InlineData("hr", "Prema riječima pročelnice Ane Lis sve je u redu. „Nema razloga za paniku”, rekla je pročelnica.", "Ana Lis")]
    [InlineData("hr", "Zajedno s ravnateljem Ivanom Lisom došla je Ana Kos. „Nema tu nikakve sramote”, odgovorio je ravnatelj.", "Ivan Lis")]
    public void AnOfficeInAnotherCaseIntroducesItsHolder(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pl", "Burmistrz Adam Kos rozmawiał z rzecznikiem Janem Lisem. „Nie ma na to żadnych pieniędzy” – powiedział.", "Adam Kos")]
    [InlineData("pl", "„Bez pani nie byłoby tej szkoły” – powiedziała dyrektorce Anna Nowak.", "Anna Nowak")]
    [InlineData("cs", "Starosta Adam Kos mluvil s ředitelkou Annou Lisovou. „Na tohle opravdu nejsou peníze,“ řekl.", "Adam Kos")]
    [InlineData("cs", "„Bez vás by ta škola nebyla,“ řekla Anna Nováková ředitelce školy.", "Anna Nováková")]
    [InlineData("hr", "Gradonačelnik Ivan Kos razgovarao je s glasnogovornikom Markom Lisom. „Za to doista nema novca”, rekao je.", "Ivan Kos")]
    [InlineData("hr", "Predsjednik Ivan Kos pozvao je na mir. „To je prava sramota”, opominjao je vijećnike.", "Ivan Kos")]
    public void WhoeverIsSpokenToOrOfDoesNotSpeak(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pl", "Kacper Zięba strzelił gola. 19-latek zdradził, że „nogi miał jak z waty przed meczem”.", "Kacper Zięba")]
    [InlineData("pl", "„Nigdy nie sprawiał żadnych kłopotów” – mówi nam przez domofon matka zatrzymanego.", "matka zatrzymanego")]
    [InlineData("pl", "„Nie damy rady tego otworzyć” – zdążył jeszcze dodać Jan Lis.", "Jan Lis")]
    [InlineData("pl", "„Tropimy je od siedmiu lat” – mówi nadleśniczy Puszczy Zielonej Paweł Grab.", "Paweł Grab")]
    [InlineData("pl", "Do sprawy odniósł się premier. „Nie będzie żadnych zmian w tej ustawie” – napisał na platformie X.", "premier")]
    [InlineData("cs", "K věci se vyjádřil premiér. „Žádné změny v tom zákoně nebudou,“ napsal na síti X.", "premiér")]
    [InlineData("cs", "Podle ředitele jde o „poslední možnost, jak značku zachránit“.", "ředitele")]
    [InlineData("hr", "Prema riječima ravnatelja riječ je o „posljednjoj prilici da se spasi škola”.", "ravnatelja")]
    [InlineData("hr", "Na to se osvrnuo premijer. „Nikakvih promjena u tom zakonu neće biti”, napisao je na mreži X.", "premijer")]
    public void WordsBesideTheSubjectAreNoneOfIt(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
