using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.Generation;

/// <summary>An additional file with other names of speakers.</summary>
/// <param name="File">The file, equal by reference: the host hands out another when the content changes.</param>
/// <param name="Name">Its name; files come in order of their names.</param>
internal sealed record AliasFileInput(AdditionalText File, string Name)
{
    /// <summary>The file; <c>null</c> when it is another.</summary>
    public static AliasFileInput? Of(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        provider.GetOptions(file).TryGetValue(OptionNames.SpeakersFile, out string? name) && name.Trim().Length > 0
            ? new(file, Uri.UnescapeDataString(name.Trim()))
            : null;
}
