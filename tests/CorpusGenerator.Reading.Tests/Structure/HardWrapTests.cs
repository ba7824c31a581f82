namespace CorpusGenerator.Reading.Tests.Structure;

/// <summary>Lines that were cut at a fixed width are put together again, the first paragraph's too.</summary>
public class HardWrapTests
{
    private const string Title = "Harbour bridge opens after nine years";

    // Wider than the text, since nobody wraps titles.
    private const string WideTitle =
        "The new bridge over the harbour of Holt opens after nine years and two storms, and nobody asks what it cost";

    private static readonly string[][] English =
    [
        [
            "The new bridge over the harbour of Holt was opened on Monday after nine",
            "years of works, the town council said. Thousands of people who came early",
            "walked across it in the morning, while ships sounded their horns below.",
        ],
        [
            "\"We waited a long time for this day,\" said Mira Lund, who leads the",
            "council. She thanked the workers, who had gone on through two winters.",
        ],
    ];

    private static readonly string[][] German =
    [
        [
            "Die Fähre von Holt hat am Montag nach neun Jahren Bauzeit ihren Dienst",
            "auf der Bucht angetreten. Tausende Menschen drängten sich am Ufer, und",
            "Schiffe grüßten mit ihren Hörnern.",
        ],
        [
            "Bürgermeisterin Mira Lund dankte den Arbeitern, die zwei Winter lang bei",
            "Sturm und Schnee geblieben waren.",
        ],
    ];

    private static readonly string[][] Arabic =
    [
        [
            "افتتح يوم الاثنين الجسر الجديد فوق ميناء هولت بعد تسع سنوات من العمل",
            "\"الطويل الذي لم يتوقف\"، وسار عليه الآلاف من أهل المدينة في الصباح بينما",
            "كانت السفن تطلق أبواقها من تحته وسط فرحة عارمة عمت الأحياء القريبة.",
        ],
        [
            "وشكرت رئيسة البلدية ميرا لوند العمال الذين واصلوا العمل شتاءين كاملين",
            "رغم العواصف والثلوج.",
        ],
    ];

    public static TheoryData<string, string[][]> Documents => new()
    {
        { "", English },
        { Title, English },
        { WideTitle, English },
        { "", German },
        { Title, German },
        { "", Arabic },
        { WideTitle, Arabic },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void ParagraphsWithBlankLinesBetweenAreJoined(string title, string[][] paragraphs) =>
        AssertJoined(title, paragraphs, indent: "", between: "\n\n");

    [Theory]
    [MemberData(nameof(Documents))]
    public void IndentedParagraphsAreJoined(string title, string[][] paragraphs) =>
        AssertJoined(title, paragraphs, indent: "   ", between: "\n");

    [Fact]
    public void AnAddressWiderThanTheTextHidesNoWrap()
    {
        string paragraph = string.Join('\n', English[0]);
        string address = "https://holt.example/harbour/bridges/the-new-bridge-over-the-harbour/opening-day-and-costs";
        string text = string.Join("\n\n", Enumerable.Repeat(paragraph, 8)) + "\n\nSee also\n" + address + "\nand the plan.";
        Assert.Equal(Enumerable.Repeat(paragraph, 8), Blocks(text, "en").Take(8));
    }

    [Theory]
    [InlineData("src/harbour/bridges/new-bridge-over-the-harbour.txt\n", 6)]
    [InlineData("Council opens the new bridge over the harbour of Holt\n", 6)]
    [InlineData("12.5 13.75 14.25 16.0 17.25 18.5 19.75 20.0\n", 6)]
    public void ListsOfLinesOfOneWidthAreNoText(string line, int count) =>
        Assert.Equal(count, Blocks(string.Concat(Enumerable.Repeat(line, count)), "en").Length);

    private static void AssertJoined(string title, string[][] paragraphs, string indent, string between)
    {
        string[] expected = [.. paragraphs.Select(lines => string.Join('\n', lines))];
        string text = string.Join(between, expected.Select(paragraph => indent + paragraph));
        string[] titles = title.Length == 0 ? [] : [title];
        Assert.Equal(titles.Concat(expected), Blocks(string.Concat(titles.Select(line => line + between)) + text, "und"));
    }

    private static string[] Blocks(string text, string language) =>
        [.. StructureReader.Read(text, language).Blocks.Select(block => block.Range.StringOf(text))];
}
