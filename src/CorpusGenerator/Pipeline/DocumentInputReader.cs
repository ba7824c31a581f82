using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.Generation;

/// <summary>Tells the corpus's documents from other additional files, and reads what their items say.</summary>
internal static class DocumentInputReader
{
    /// <summary>The document; <c>null</c> for a file that is none.</summary>
    public static DocumentInput? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        string path = Value(options, OptionNames.DocumentPath);
        return path.Length == 0
            ? null
            : new(file, Read(path, options), Value(provider.GlobalOptions, OptionNames.Language));
    }

    private static DocumentOptions Read(string path, AnalyzerConfigOptions options) => new(
        path.Replace('\\', '/'),
        Value(options, OptionNames.DocumentId),
        Value(options, OptionNames.DocumentLanguage),
        Value(options, OptionNames.DocumentTitle),
        Value(options, OptionNames.DocumentName));

    /// <summary>
    /// Values come percent-encoded: the file they travel in would cut them at the first <c>;</c> or <c>#</c>.
    /// </summary>
    private static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out string? value) ? Uri.UnescapeDataString(value.Trim()) : "";
}
