namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Whole articles of the usual make: who speaks each quotation, in order, as a reader would say; empty for nobody.</summary>
public class ArticleTests
{
    private const string Cinema = """
        The last cinema in Harrowgate Bay will close in March, its owner, Clara Whitmore, announced on Monday.
        “We have kept the lights on for as long as we could,” Whitmore told reporters outside the building. “But nobody can run a cinema for twelve people a night.”
        The mayor, Jonas Reed, called the decision “a sad day for the town.” He promised to look for a buyer.
        “I grew up in that cinema,” the mayor said. “I saw my first film there, and I proposed to my wife in the back row.”
        Reed said the council could not pay for the repairs itself.
        “We would love to,” he said, “but we have schools to heat.”
        Whitmore was not convinced. “They found money for a fountain,” she said.
        Her projectionist, 71-year-old Walter Pym, has worked at the cinema since 1974. “I can thread that machine in the dark,” he said.
        A spokeswoman for the county declined to comment. The Bay Courier, a local newspaper, wrote that “the town has lost its living room.”
        """;

    private const string Storm = """
        ‘It was like a train’: residents describe storm
        “It sounded like a train coming through the kitchen,” said farmer Ellen Brandt, 54. “Then it was silent.”
        Brandt and her husband, Peter, hid in the cellar with their two dogs. “The dogs knew before we did,” Peter Brandt said.
        Fire chief Daniel Okoro said that 14 houses were damaged and that nobody had been seriously hurt.
        “We were lucky,” Okoro said. “If this had happened at night, I would be telling you something else.
        “People were awake and they had heard the warning.
        “That is why we test the sirens.”
        According to the weather service, the tornado was the strongest in the region since 1988. Its director, Marta Lindqvist, warned that such storms will become “more frequent and harder to predict”.
        “We need more radar stations,” she added.
        Prime Minister Helen Ashford visited the village on Sunday evening. The prime minister promised quick help. “Nobody will be left alone with this,” Ashford said.
        The opposition leader, Mark Dunne, said the promise came late. “We have heard this before,” he said.
        """;

    private const string Painting = """
        Museum director Dr. Priya Raman said she thought it was a joke. “There was no letter, only the painting,” Raman said at a press conference.
        “We will not look for the sender,” she said. “We are simply happy.”
        Inspector Tom Hale, who leads the investigation, disagreed. “A theft is a theft,” he said.
        Asked whether the thief could still be punished, Hale smiled. “Let us find him first.”
        Raman said that the police were welcome to search. “They may start in the café,” she joked.
        “It is a miracle,” said Mr. Lind’s great-granddaughter, Sofia Lind. The teacher had seen the picture only in books.
        “My grandfather talked about it until he died,” she said.
        """;

    private const string Pool = """
        Die Stadtwerke Norderau verschieben den Umbau des Hallenbads um ein Jahr. Das teilte Geschäftsführerin Karin Vogt am Dienstag mit.
        „Wir haben keine Firma gefunden, die das Dach bis zum Winter fertigstellt“, sagte Vogt der „Norderauer Zeitung“.
        Bürgermeister Jens Albers (parteilos) zeigte sich enttäuscht. „Die Kinder warten seit drei Jahren auf dieses Bad“, sagte er. Nun müsse der Rat „noch einmal ganz von vorn rechnen“.
        Der Schwimmmeister Holger Timm sieht es gelassener. „Ich schließe seit zwanzig Jahren jeden Morgen auf“, erzählt er.
        Nach Angaben der Geschäftsführerin soll im Mai wenigstens das Außenbecken öffnen. „Das Wasser wird kalt sein“, so Vogt, „aber es wird Wasser sein.“
        „Das ist ein Offenbarungseid“, erklärte Fraktionschefin Ute Brandis.
        Der Bürgermeister wies das zurück. „Wer rechnen kann, wusste das seit Wochen“, sagte er.
        """;

    private const string Wolf = """
        In Hinterfelde ist am Wochenende ein Wolf durch mehrere Gärten gelaufen. Die Rentnerin Hilde Maas filmte das Tier mit ihrem Telefon.
        „Er hat sich die Rosen angesehen und ist wieder gegangen“, sagte die 78-Jährige dem Regionalfernsehen.
        Der Wolfsbeauftragte des Landkreises, Arne Petersen, riet zur Ruhe. „Wölfe sind neugierig, aber sie suchen keinen Streit“, betonte Petersen.
        „Man sollte sie nicht füttern“, fügte er hinzu.
        „Im Herbst hat er mir zwei Schafe gerissen“, klagt Schäfer Knut Ohlsen. Seine Frau Wiebke ergänzt: „Und niemand hat sie uns bezahlt.“
        Umweltministerin Franziska Berger (Grüne) kündigte an, die Entschädigung zu vereinfachen. Die Ministerin sprach von einer „unbürokratischen Lösung bis zum Sommer“. Sie sagte: „Niemand soll auf seinem Schaden sitzen bleiben.“
        Auf einem Schild am Ortseingang steht seit Montag: „Bitte nicht füttern.“
        """;

    [Theory]
    [InlineData("en", Cinema, "Clara Whitmore*2, Jonas Reed*5, Clara Whitmore, Walter Pym, Bay Courier")]
    [InlineData("en", Storm, "*1, Ellen Brandt*2, Peter Brandt, Daniel Okoro*4, Marta Lindqvist*2, Helen Ashford, Mark Dunne")]
    [InlineData("en", Painting, "Priya Raman*3, Tom Hale*2, Priya Raman, Sofia Lind*2")]
    [InlineData("de", Pool, "Karin Vogt, Jens Albers*2, Holger Timm, Karin Vogt*2, Ute Brandis, Jens Albers")]
    [InlineData("de", Wolf, "Hilde Maas, Arne Petersen*2, Knut Ohlsen, Wiebke, Franziska Berger*2, *1")]
    public void SpeakersAreWhomAReaderWouldName(string language, string article, string speakers) =>
        Assert.Equal(speakers.Split(", ").SelectMany(Repeat), Quoting.Speakers(article, language));

    private static IEnumerable<string> Repeat(string speaker)
    {
        string[] parts = speaker.Split('*');
        return Enumerable.Repeat(parts[0], parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1);
    }
}
