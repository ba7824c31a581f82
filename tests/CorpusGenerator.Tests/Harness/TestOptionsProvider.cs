using System.Collections.Immutable;
using System.Text;
using CorpusGenerator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.Tests;

/// <summary>What the package's targets make visible to the generator, spelled as they spell it.</summary>
internal sealed class TestOptionsProvider(TestCorpus corpus) : AnalyzerConfigOptionsProvider
{
    private static readonly TestOptions Empty = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(PropertiesOf(corpus));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Empty;

    /// <summary>What the targets say of all items, spelled as they spell it.</summary>
    public static string Items(IEnumerable<string> items) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join(ItemFields.RecordSeparator, items)));

    /// <summary>What they say of one.</summary>
    public static string Item(params string[] values) => string.Join(ItemFields.UnitSeparator, values);

    private static ImmutableDictionary<string, string> PropertiesOf(TestCorpus corpus)
    {
        TestDocument[] files = [.. corpus.Files.OfType<TestDocument>()];
        return ImmutableDictionary.CreateRange(new Dictionary<string, string>
        {
            [OptionNames.Documents] = Items(files
                .Where(file => file.CorpusPath.Length > 0)
                .Select(file => Item(file.Path, file.CorpusPath, file.Id, file.Language, file.Title, file.Name))),
            [OptionNames.SpeakerFiles] = Items(files
                .Where(file => file.SpeakersFile.Length > 0)
                .Select(file => Item(file.Path, file.SpeakersFile))),
        }).SetItems(corpus.Properties);
    }
}
