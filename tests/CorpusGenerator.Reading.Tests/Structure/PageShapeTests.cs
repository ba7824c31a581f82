namespace CorpusGenerator.Reading.Tests.Structure;

/// <summary>Shapes in which pages and other writings come, each with the kind of every line.</summary>
public class PageShapeTests
{
    private const string Body = "\nThe ferry sailed again on Tuesday, after two years in the dock.\nNobody had believed in it any more.";

    [Theory]
    [InlineData("Home > News > Harbour")]
    [InlineData("Start » Hafen")]
    [InlineData("Home / Harbour")]
    [InlineData("Kikötő / Hírek / Révek")]
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
    [InlineData("Fähre / Brücke: der lange Streit")]
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

    [Theory]
    [InlineData("en", "No comments were made by the ministry. A source said: “We are at a dead end here.”")]
    [InlineData("en", "No comments from the mill, whose owner said: “We are at a dead end here”")]
    [InlineData("it", "Nessun commento dal ministero. «Siamo su un binario morto», ha detto una fonte.")]
    public void ALineThatReportsSpeechIsNoneOfThePage(string language, string line) =>
        Assert.Equal(BlockKind.Paragraph, Kinds("Ferry sails again after two years" + Body + "\n" + line + Body, language)[3]);

    [Theory]
    [InlineData("en", "No comments on “The ferry that nobody believed in”")]
    [InlineData("en", "Sign in to comment: “Sign in”, then “OK”")]
    public void ATitleOrAButtonInMarksIsNoSpeech(string language, string line) =>
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

    [Theory]
    [InlineData("fr", "Publié le 7 octobre 2031 à 08h15, mis à jour le 7 octobre 2031 à 10h40")]
    [InlineData("fa", "سه‌شنبه ۱۳ خرداد ۱۴۱۰ - ۱۰:۱۵")]
    [InlineData("en", "Saturday, 15 November 2031")]
    public void ALineOfTheDayHasADateAndNoPlace(string language, string line)
    {
        DocumentStructure structure = StructureReader.Read("Ferry sails again after two years\n" + line + Body, language);
        Assert.Equal(BlockKind.Dateline, structure.Blocks[1].Kind);
        Assert.Equal(2031, structure.Date?.Year);
        Assert.True(structure.Dateline is null || structure.Dateline.Place.IsEmpty);
    }

    [Theory]
    [InlineData("en", "Media contact\nOlga Winter\nEmail: press@tarn.example\nPhone: +1 555 0100")]
    [InlineData("de", "Pressekontakt\nOlga Winter\nTelefon: 0555 12345-0")]
    [InlineData("es", "Contacto de prensa:\nGabinete de comunicación\nTel. 555 010 020\nprensa@puertoclaro.example")]
    public void TheContactsOfAPressReleaseBelongToThePage(string language, string contacts) =>
        Assert.All(
            Kinds("Ferry sails again after two years" + Body + "\n" + contacts, language).Skip(3),
            kind => Assert.Equal(BlockKind.Boilerplate, kind));

    [Theory]
    [InlineData("1/12")]
    [InlineData("3 / 9")]
    public void TheNumberOfAPictureBelongsToThePage(string line) =>
        Assert.Equal(BlockKind.Boilerplate, Kinds("Ferry sails again after two years" + Body + "\n" + line + Body, "en")[3]);

    [Theory]
    [InlineData("es", "El alcalde no quiso hacer comentarios.")]
    [InlineData("en", "The mayor of the town made no comments")]
    public void ASentenceThatEndsLikeACountIsText(string language, string line) =>
        Assert.DoesNotContain(BlockKind.Boilerplate, Kinds("Ferry sails again after two years" + Body + "\n" + line + Body, language));

    [Theory]
    [InlineData("es", "12 comentarios")]
    [InlineData("es", "Sin comentarios")]
    [InlineData("fr", "mor/kerv/eb")]
    [InlineData("en", "Follow Owen Pratt on Twitter @owenpratt")]
    public void ALineOfThePageIsTold(string language, string line) =>
        Assert.Equal(BlockKind.Boilerplate, Kinds("Ferry sails again after two years" + Body + "\n" + line, language)[^1]);

    [Theory]
    [InlineData("de", "(dpa/emo)")]
    [InlineData("de", "dpa/tmn")]
    public void InitialsBesideAnAgencyAreItsSource(string language, string line) =>
        Assert.Equal(BlockKind.Source, Kinds("Ferry sails again after two years" + Body + "\n" + line, language)[^1]);

    [Fact]
    public void DashesOnBothSidesMarkAHeading() =>
        Assert.Equal(
            [BlockKind.Heading, BlockKind.Paragraph],
            Kinds("Le bac est de retour" + Body + "\n- Trois cents personnes -" + Body, "fr").Skip(3).Take(2));

    [Theory]
    [InlineData("ru", "Сегодня, 10:12")]
    [InlineData("de", "Gestern, 18.30 Uhr")]
    public void AClockBesideADayIsALineOfTheDay(string language, string line) =>
        Assert.Equal(BlockKind.Dateline, Kinds("Ferry sails again after two years\n" + line + Body, language)[1]);

    [Fact]
    public void ANoteOfTheEditorAboveTheTitleBelongsToThePage() =>
        Assert.Equal(
            [BlockKind.Boilerplate, BlockKind.Title],
            Kinds("Editor's note: This is the second part of a series.\nFerry sails again after two years" + Body, "en").Take(2));

    [Fact]
    public void RowsOfResultsAreNoPage() =>
        Assert.Equal(
            [BlockKind.Title, .. Enumerable.Repeat(BlockKind.Paragraph, 4)],
            Kinds("Results of the Northern League\nVessby 2-1 Holmby\nLittle Kall 0-0 Marlow\nPort Vale 3-3 Skerry\nScorers: Brandt 12, Orr 80, who had come on late.", "en"));

    [Fact]
    public void AListAfterTheTextHasAHeading() =>
        Assert.Equal(
            [BlockKind.Title, BlockKind.Paragraph, BlockKind.Heading, BlockKind.ListItem, BlockKind.ListItem],
            Kinds("Apple cake\nThis cake never fails.\nIngredients\n- 500 g of flour\n- 4 eggs", "en"));

    [Fact]
    public void AHeadingMayStandBeforeAListOfNamesAndTexts() =>
        Assert.Equal(
            BlockKind.Heading,
            Kinds("Ferry sails again after two years" + Body + "\nFacts: the ferry\n• Length: 40 metres\n• Speed: 14 knots", "en")[3]);

    [Fact]
    public void ASignAloneMarksAHeadingAndSeveralMarkAList()
    {
        const string Text = "북항 등대 점등\n북항 등대가 다시 불을 밝혔다.\n";
        Assert.Equal(BlockKind.Heading, Kinds(Text + "◆ 기부로 마련\n복원비는 모두 기부로 마련됐다.", "ko")[2]);
        Assert.Equal(BlockKind.ListItem, Kinds(Text + "◆ 기부로 마련\n◆ 시민 참여\n복원비는 모두 기부로 마련됐다.", "ko")[2]);
    }

    [Fact]
    public void MinutesAreAHeadingUnlessSomebodyReadsThem() =>
        Assert.Equal(
            BlockKind.Heading,
            Kinds("Die Fähre ist zurück" + Body + "\nDie letzten Minuten" + Body, "de")[3]);

    private static BlockKind[] Kinds(string text, string language) =>
        [.. StructureReader.Read(text, language).Blocks.Select(block => block.Kind)];
}
