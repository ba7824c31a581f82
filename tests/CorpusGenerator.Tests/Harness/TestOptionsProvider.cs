using System.Collections.Immutable;
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

    private static string Items(IEnumerable<string> items) => string.Join('|', items);

    private static string Item(params string[] values) => string.Join(',', values.Select(Uri.EscapeDataString));
}
