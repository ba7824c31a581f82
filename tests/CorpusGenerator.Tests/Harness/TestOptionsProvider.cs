using CorpusGenerator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.Tests;

/// <summary>What the package's targets make visible to the generator, spelled as they spell it.</summary>
internal sealed class TestOptionsProvider(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly TestOptions Empty = new(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is TestDocument document
        ? new TestOptions(new Dictionary<string, string>
        {
            [OptionNames.DocumentPath] = Uri.EscapeDataString(document.CorpusPath),
            [OptionNames.DocumentId] = Uri.EscapeDataString(document.Id),
            [OptionNames.DocumentLanguage] = Uri.EscapeDataString(document.Language),
            [OptionNames.DocumentTitle] = Uri.EscapeDataString(document.Title),
            [OptionNames.DocumentName] = Uri.EscapeDataString(document.Name),
            [OptionNames.SpeakersFile] = Uri.EscapeDataString(document.SpeakersFile),
        })
        : Empty;
}
