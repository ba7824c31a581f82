using System.Text.RegularExpressions;
using CorpusGenerator.Generation;

namespace CorpusGenerator.Tests;

/// <summary>Generated files as a reviewer sees them; the tables are left out, since nobody reads them.</summary>
public partial class SnapshotTests
{
    private static readonly TestDocument Ferry = new(
        "harbour-ferry.txt",
        """
        The harbour ferry is back

        The ferry that crosses the bay at Sandhaven sails again after a winter in dry dock.

        "We missed her more than we thought," said Mira Holm, who has run the ticket office for thirty years.

        The fare stays as it was. "Nobody here would have understood a higher one," Holm said.

        """);

    private static readonly TestDocument Lamp = new(
        "archive/lampe-im-fenster.de.txt",
        """
        Eine Lampe im Fenster

        In der alten Mühle brennt seit einer Woche wieder Licht. Wer dort wohnt, weiß im Dorf niemand.

        „Ich habe nur den Schatten einer Katze gesehen“, sagte Jonas Brandt.

        """);

    [Fact]
    public void TwoArticles() => Snapshot.ShouldMatch(FilesOf(TestCorpus.Of(Ferry, Lamp)));

    [Fact]
    public void AllConstants() => Snapshot.ShouldMatch(
        FilesOf(TestCorpus.Of(Ferry).With(OptionNames.Constants, "ids titles quotes texts"))
            .Where(file => file.Key is "Corpus.Texts.g.cs" or "Corpus.QuoteTexts.g.cs" or "Corpus.Constants.g.cs")
            .ToDictionary());

    private static Dictionary<string, string> FilesOf(TestCorpus corpus) => corpus.Run().Sources
        .Where(file => !file.Key.EndsWith(".Tables.g.cs", StringComparison.Ordinal))
        .ToDictionary(file => file.Key, file => PackageVersion().Replace(file.Value, "\"CorpusGenerator\", \"version\""));

    /// <summary>A release does not change what is generated.</summary>
    [GeneratedRegex("\"CorpusGenerator\", \"[0-9.]+\"")]
    private static partial Regex PackageVersion();
}
