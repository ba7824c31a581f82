using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGenerator.Generation;

/// <summary>Properties that the props make visible; a test holds the two lists against each other.</summary>
internal static class OptionNames
{
    public const string RootNamespace = "build_property.RootNamespace";
    public const string Namespace = "build_property.CorpusNamespace";
    public const string ClassName = "build_property.CorpusClassName";
    public const string Accessibility = "build_property.CorpusAccessibility";
    public const string Language = "build_property.CorpusLanguage";
    public const string Constants = "build_property.CorpusConstants";
    public const string MaxNames = "build_property.CorpusMaxNames";

    /// <summary>Of each document: full path, path in the corpus, id, language, title, name.</summary>
    public const string Documents = "build_property.CorpusDocuments";

    /// <summary>Of each file of speakers' aliases: full path, name.</summary>
    public const string SpeakerFiles = "build_property.CorpusSpeakerFiles";

    /// <summary>A property's value; empty when it is not set.</summary>
    public static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out string? value) ? value.Trim() : "";
}
