using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.BuildCost;

/// <summary>The options that the package's props and targets would give for a folder.</summary>
internal sealed class FolderOptions(IEnumerable<FolderText> texts) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.RootNamespace"] = "Sample",
        ["build_property.CorpusDocuments"] =
            Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join('\u001E', texts.Select(Item)))),
    });

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

    private static string Item(FolderText text) => $"{text.Path}\u001F{Path.GetFileName(text.Path)}";

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
