namespace CorpusGenerator.Package.Tests;

/// <summary>Every way of using the props and targets that a test looks at; all are evaluated in one go.</summary>
internal static class ItemCases
{
    /// <summary>Text that would end a quoted argument, a value, a line or a name if it were not encoded.</summary>
    public const string AwkwardText = "It's \"one\"; #2 100%41 (x), [y] {z} $w @v `q` | 100 % ü ع";

    public static readonly ItemCase Default = new("default");

    public static readonly ItemCase Relative = new("relative", Property("CorpusDirectory", "../texts"));

    public static readonly ItemCase DotSlash = new("dot-slash", Properties: "CorpusDirectory=./seeds/");

    public static readonly ItemCase OddFolder = new("odd-folder", Properties: "CorpusDirectory=../odd%3B it's, or not (a) [b] ü");

    public static readonly ItemCase AtStart = new("at-start", Properties: "CorpusDirectory=texts-at-start");

    public static readonly ItemCase BesideFirst = new("beside-first", Properties: "CorpusDirectory=seeds");

    public static readonly ItemCase DefaultNotAtStart = new("default-not-at-start", HasSeeds: false);

    public static readonly ItemCase MissingFolder = new("missing-folder", Property("CorpusDirectory", "nowhere"));

    public static readonly ItemCase EmptyFolder = new("empty-folder", Property("CorpusDirectory", "../empty"));

    public static readonly ItemCase Disabled = new("disabled", Property("EnableDefaultCorpusItems", "false"));

    public static readonly ItemCase Update = new(
        "update",
        Items($"""<CorpusDocument Update="seeds/one.txt" Id="{Escaped}" Language="de" Title="{Escaped}" Name="One" />"""));

    public static readonly ItemCase Remove = new("remove", Items("""<CorpusDocument Remove="seeds/one.txt" />"""));

    public static readonly ItemCase Outside = new("outside", Items("""<CorpusDocument Include="../texts/three.txt" />"""));

    public static readonly ItemCase Twice = new("twice", Items("""<CorpusDocument Include="seeds/one.txt" Title="Twice" />"""));

    public static readonly ItemCase SamePath = new("same-path", Items("""<CorpusDocument Include="../same/one.txt" Id="other" />"""));

    public static readonly ItemCase SamePathMended = new(
        "same-path-mended", Items("""<CorpusDocument Include="../same/one.txt" CorpusPath="same/one.txt" />"""));

    public static readonly ItemCase UnusableFile = new("unusable-file", Property("CorpusDirectory", "../unusable"));

    public static readonly ItemCase CaseOnly = new("letter-case", Property("CorpusDirectory", "../case-only"));

    public static readonly ItemCase OthersFiles = new("others-files", Items("""<AdditionalFiles Include="../texts/three.txt" />"""));

    public static readonly ItemCase Separators = new("separators", Property("CorpusConstants", "ids;titles"));

    public static IEnumerable<ItemCase> All =>
    [
        Default, Relative, DotSlash, OddFolder, AtStart, BesideFirst, DefaultNotAtStart, MissingFolder, EmptyFolder, Disabled,
        Update, Remove, Outside, Twice, SamePath, SamePathMended, UnusableFile, CaseOnly, OthersFiles, Separators,
    ];

    /// <summary>As it is written in a project file: XML's own characters, and those that MSBuild would expand.</summary>
    private static string Escaped => AwkwardText
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("$", "%24", StringComparison.Ordinal)
        .Replace("@", "%40", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Property(string name, string value) => $"<PropertyGroup><{name}>{value}</{name}></PropertyGroup>";

    private static string Items(string items) => $"<ItemGroup>{items}</ItemGroup>";
}
