namespace CorpusGenerator.Reading.Tests.Structure;

/// <summary>Credits of pictures, authors and sources in the forms that pages write them in.</summary>
public class CreditTests
{
    private const string Title = "Ferry sails again after two years\n";

    private const string Body = "\nThe ferry sailed again on Tuesday, after two years in the dock.\nNobody had believed in it any more.";

    [Theory]
    [InlineData("es", "Alumnos de la escuela, el viernes en Puerto Claro.INÉS RUEDA")]
    [InlineData("en", "The ferry leaves the quay. Karl Wik/Norrpress")]
    [InlineData("nl", "De pont bij Kaag, zaterdagochtend. Foto Bas Kramer")]
    [InlineData("ko", "3일 오후 등대에서 점등식이 열리고 있다. 연합뉴스")]
    [InlineData("ru", "© Норрпресс / Олег Вьюгин")]
    [InlineData("de", "Die Fähre am Kai. Foto: privat")]
    public void ALineWithACreditIsACaption(string language, string line) =>
        Assert.Equal(BlockKind.Caption, Kinds(Title + line + Body, language)[1]);

    [Theory]
    [InlineData("In pictures: the night of the lanterns")]
    [InlineData("The ferry. BACK AT LAST, SAYS COUNCIL")]
    public void ATitleThatReadsLikeACreditIsATitle(string title) =>
        Assert.Equal(BlockKind.Title, Kinds(title + Body, "en")[0]);

    [Fact]
    public void AHeadingAboveACaptionIsNotThePicturesText() =>
        Assert.Equal(
            [BlockKind.Heading, BlockKind.Caption],
            Kinds(Title + Body + "\nFour years of collecting\nThe ferry at the quay. Photo: Karl Wik" + Body, "en").Skip(3).Take(2));

    [Theory]
    [InlineData("fr", "Par Léa Morvan avec AFP", "Léa Morvan")]
    [InlineData("nl", "Door onze redacteur Saskia Blom", "Saskia Blom")]
    [InlineData("zh-Hant", "記者林秋雨／舊港報導", "林秋雨")]
    public void ABylineIsTheNameAlone(string language, string line, string name)
    {
        string text = Title + line + Body;
        Assert.Equal(name, StructureReader.Read(text, language).Byline.StringOf(text));
    }

    [Fact]
    public void ALabelInCapitalsNamesTheSource()
    {
        string text = Title + Body + "\nSOURCE Tarn Robotics";
        DocumentStructure structure = StructureReader.Read(text, "en");
        Assert.Equal(BlockKind.Source, structure.Blocks[^1].Kind);
        Assert.Equal("Tarn Robotics", structure.Source.StringOf(text));
    }

    [Theory]
    [InlineData("Source of joy")]
    [InlineData("SOURCE OF JOY")]
    public void WordsThatBeginLikeASourceAreNone(string line) =>
        Assert.DoesNotContain(BlockKind.Source, Kinds(Title + Body + "\n" + line + Body, "en"));

    private static BlockKind[] Kinds(string text, string language) =>
        [.. StructureReader.Read(text, language).Blocks.Select(block => block.Kind)];
}
