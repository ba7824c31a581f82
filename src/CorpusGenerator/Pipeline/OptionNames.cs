namespace CorpusGenerator.Generation;

/// <summary>Properties and metadata that the props make visible; a test holds the two lists against each other.</summary>
internal static class OptionNames
{
    public const string RootNamespace = "build_property.RootNamespace";
    public const string Namespace = "build_property.CorpusNamespace";
    public const string ClassName = "build_property.CorpusClassName";
    public const string Accessibility = "build_property.CorpusAccessibility";
    public const string Language = "build_property.CorpusLanguage";
    public const string Constants = "build_property.CorpusConstants";
    public const string MaxNames = "build_property.CorpusMaxNames";
    public const string DocumentCount = "build_property.CorpusDocumentCount";

    public const string DocumentPath = "build_metadata.AdditionalFiles.CorpusPath";
    public const string DocumentId = "build_metadata.AdditionalFiles.CorpusId";
    public const string DocumentLanguage = "build_metadata.AdditionalFiles.CorpusDocumentLanguage";
    public const string DocumentTitle = "build_metadata.AdditionalFiles.CorpusTitle";
    public const string DocumentName = "build_metadata.AdditionalFiles.CorpusName";

    /// <summary>Marks a file of speakers' aliases; its value puts several in order.</summary>
    public const string SpeakersFile = "build_metadata.AdditionalFiles.CorpusSpeakers";
}
