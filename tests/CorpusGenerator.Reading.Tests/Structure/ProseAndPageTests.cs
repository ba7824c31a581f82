namespace CorpusGenerator.Reading.Tests.Structure;

/// <summary>No paragraph is lost that has words of a page, and lines of the page go though they are sentences.</summary>
public class ProseAndPageTests
{
    public static TheoryData<string, string> Prose => SampleLines.Theory("prose");

    public static TheoryData<string, string> PageLines => SampleLines.Theory("page");

    [Theory]
    [MemberData(nameof(Prose))]
    public void AParagraphThatBeginsLikeALineOfThePageIsText(string language, string line) =>
        Assert.Equal(
            Enumerable.Repeat(BlockKind.Paragraph, 3),
            SampleLines.KindsIn(language, line));

    [Theory]
    [MemberData(nameof(Prose))]
    public void SoIsALongOne(string language, string line)
    {
        while (line.Length < LineMeasure.LongLine)
            line += " " + line;

        Assert.Equal(Enumerable.Repeat(BlockKind.Paragraph, 3), SampleLines.KindsIn(language, line));
    }

    [Theory]
    [MemberData(nameof(PageLines))]
    public void ALineOfThePageIsNone(string language, string line) =>
        Assert.All(
            SampleLines.KindsIn(language, line),
            kind => Assert.True(kind is BlockKind.Boilerplate or BlockKind.Source or BlockKind.Byline or BlockKind.Dateline, $"{kind}"));

    [Fact]
    public void ASentenceThatHoldsOnlyAPartOfAPatternIsText() =>
        Assert.All(
            SampleLines.KindsIn("en", "Subscribe or leave, she told the men and women of the mill, who had never held a newsletter in their hands."),
            kind => Assert.Equal(BlockKind.Paragraph, kind));

    [Fact]
    public void ABannerInCapitalsIsOfThePageThoughItEndsWithAFullStop() =>
        Assert.All(
            SampleLines.KindsIn("en", "Support Your Local Courier With a Small Donation."),
            kind => Assert.Equal(BlockKind.Boilerplate, kind));

    [Theory]
    [InlineData("en", "Loading the last ferry of the year")]
    [InlineData("de", "Keine Kommentare mehr aus dem Rathaus von Holt")]
    [InlineData("ru", "Наш канал зарос камышом за одно лето")]
    public void ATitleMayBeginLikeALineOfThePage(string language, string title)
    {
        string text = title + "\n\n" + string.Join("\n\n", SampleLines.Load("frames").Where(line => line.Language == language).Skip(1).Select(line => line.Text));
        Assert.Equal(title, StructureReader.Read(text, language).Title.StringOf(text));
    }

    [Fact]
    public void ALongLineWithoutAMarkAtItsEndStaysInTheBody() =>
        Assert.All(
            SampleLines.KindsIn("en", "Loading the last ferry took the men of Holt four hours, because the wind had turned on them and the ropes had frozen"),
            kind => Assert.True(BodyBlocks.Include(kind), $"{kind}"));

    [Theory]
    [InlineData("en", "Who would have thought it?")]
    [InlineData("de", "„Wer hätte das gedacht?“")]
    [InlineData("ja", "「誰が思っただろうか」")]
    [InlineData("pl", "Burmistrz ujął to tak:")]
    public void AShortParagraphBelowAnAdvertisementStaysInTheBody(string language, string line) =>
        Assert.All(
            SampleLines.KindsIn(language, "Advertisement\n\n" + line, line).Take(2),
            kind => Assert.True(BodyBlocks.Include(kind), $"{kind}"));

    [Theory]
    [InlineData("The mayor put it like this:", "Who will pay for the ferry?")]
    [InlineData("– Who would have thought it?", "And then all the lights of the town went out!")]
    [InlineData("Why?", "And then all the lights of the town went out!")]
    public void TheFirstParagraphOfATextWithoutATitleStaysInTheBody(string first, string second)
    {
        DocumentStructure structure = StructureReader.Read(first + "\n\n" + second + "\n\nThe ferry left the quay at six in the morning.", "en");
        Assert.All(structure.Blocks, block => Assert.True(BodyBlocks.Include(block.Kind), $"{block.Kind}"));
    }

    [Theory]
    [InlineData("Politics")]
    [InlineData("Opinion:")]
    public void TheNameOfASectionAboveTheTitleIsOfThePage(string section) =>
        Assert.Equal(
            BlockKind.Boilerplate,
            StructureReader.Read(section + "\n\nThe ferry of Holt sails again\n\nThe ferry left the quay at six in the morning.", "en").Blocks[0].Kind);
}
