namespace CorpusGenerator.Reading;

/// <summary>What a document is called.</summary>
/// <param name="Id">Unique in the corpus: the path without its extension, unless another was given.</param>
/// <param name="TranslationKey">The same without a language suffix: equal for translations of one another.</param>
/// <param name="PathStem">The path without its extension.</param>
/// <param name="LanguageSuffix">The BCP 47 tag that the file name ends with (<c>slug.de.txt</c>); empty without one.</param>
public sealed record DocumentIdentity(string Id, string TranslationKey, string PathStem, string LanguageSuffix)
{
    /// <summary>Reads a document's names off its path.</summary>
    public static DocumentIdentity Of(DocumentOptions options)
    {
        string stem = WithoutExtension(options.Path);
        int dot = stem.LastIndexOf('.');
        string suffix = dot > stem.LastIndexOf('/') + 1 ? LanguageOf(stem.AsSpan(dot + 1)) : "";
        string key = suffix.Length == 0 ? stem : stem.Substring(0, dot);
        return new(options.Id.Length == 0 ? stem : options.Id, key, stem, suffix);
    }

    private static string LanguageOf(ReadOnlySpan<char> suffix) =>
        LanguageTag.IsKnownLanguage(suffix) && LanguageTag.TryParse(suffix, out string tag) ? tag : "";

    private static string WithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }
}
