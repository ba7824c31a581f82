namespace CorpusGenerator.Reading.Tests.Structure;

/// <summary>Shapes in which pages and other writings come, each with the kind of every line.</summary>
public class PageShapeTests
{
    private const string Body = "\nThe ferry sailed again on Tuesday, after two years in the dock.\nNobody had believed in it any more.";

    [Theory]
    [InlineData("Home > News > Harbour")]
    [InlineData("Start » Hafen")]
    public void ABreadcrumbIsNotTheTitle(string path)
    {
        string text = path + "\nFerry sails again after two years" + Body;
        DocumentStructure structure = StructureReader.Read(text, "en");
        Assert.Equal("Ferry sails again after two years", structure.Title.StringOf(text));
        Assert.Equal(BlockKind.Boilerplate, structure.Blocks[0].Kind);
    }

    [Theory]
    [InlineData("Fares >wages, says the union")]
    [InlineData("»Der Hafen« ist zurück")]
    public void ATitleWithArrowsOrMarksIsNoBreadcrumb(string title)
    {
        string text = title + Body;
        Assert.Equal(title, StructureReader.Read(text, "de").Title.StringOf(text));
    }

    [Theory]
    [InlineData("en", "Comments (12)")]
    [InlineData("cs", "Diskuse (3)")]
    [InlineData("de", "Kommentare (0)")]
    public void ALabelWithACountBelongsToThePage(string language, string line) =>
        Assert.Equal(BlockKind.Boilerplate, Kinds("Ferry sails again after two years" + Body + "\n" + line, language)[^1]);

    [Fact]
    public void ACaptionMayBeginWithItsLabelAndAComma() =>
        Assert.Equal(
            BlockKind.Caption,
            Kinds("Ferry sails again after two years" + Body + "\nImage caption, The ferry is 60 metres long" + Body, "en")[3]);

    [Fact]
    public void APublishedLineGivesTheDayWhateverFollowsOnIt()
    {
        DocumentStructure structure = StructureReader.Read(
            "Die Fähre ist zurück\nVeröffentlicht am 02.07.2031 | Lesedauer: 3 Minuten" + Body, "de");
        Assert.Equal(BlockKind.Dateline, structure.Blocks[1].Kind);
        Assert.Equal(new CalendarDate(2031, 7, 2), structure.Date);
    }

    [Theory]
    [InlineData("Port Vale - AFP", "Port Vale")]
    [InlineData("هولت - أ ف ب", "هولت")]
    public void APlaceAndAnAgencyAreADateline(string line, string place)
    {
        string text = "Ferry sails again after two years\n" + line + Body;
        DocumentStructure structure = StructureReader.Read(text, "en");
        Assert.Equal(BlockKind.Dateline, structure.Blocks[1].Kind);
        Assert.Equal(place, structure.Dateline?.Place.StringOf(text));
    }

    [Fact]
    public void LinesOfVerseThatGoOnAreNoHeadings() =>
        Assert.Equal(
            [BlockKind.Title, .. Enumerable.Repeat(BlockKind.Paragraph, 4)],
            Kinds("The Ferry\n\nO ferry, ferry on the bay,\nYou carried all my friends away,\nAnd when the evening lights were low\nYou came again, so slow, so slow.", "en"));

    [Fact]
    public void ATableWithoutTextIsNoPage() =>
        Assert.All(
            Kinds("| Stop | Time |\n|------|------|\n| Holt | 12:00 |\n| Vale | 12:40 |", "en"),
            kind => Assert.Equal(BlockKind.Paragraph, kind));

    [Fact]
    public void ADocumentWithoutTextHasItsDayAndAuthorOnAnyLine()
    {
        string text = string.Concat(Enumerable.Range(1, 13).Select(stop => $"Stop at pier {stop * 3}\n"))
            + "Source: Harbour Office\nPublished 3 May 2031\nBy Ida Lund\nStop at the old fort";
        DocumentStructure structure = StructureReader.Read(text, "en");
        Assert.Equal(
            [BlockKind.Source, BlockKind.Dateline, BlockKind.Byline, BlockKind.Paragraph],
            structure.Blocks.Skip(13).Select(block => block.Kind));
        Assert.Equal("Ida Lund", structure.Byline.StringOf(text));
    }

    private static BlockKind[] Kinds(string text, string language) =>
        [.. StructureReader.Read(text, language).Blocks.Select(block => block.Kind)];
}
