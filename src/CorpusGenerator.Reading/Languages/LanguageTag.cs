namespace CorpusGenerator.Reading;

/// <summary>BCP 47 language tags.</summary>
public static class LanguageTag
{
    /// <summary>Reads a tag.</summary>
    public static bool TryParse(ReadOnlySpan<char> tag, out string normalized)
    {
        normalized = tag.ToString();
        return !tag.IsEmpty;
    }

    /// <summary>Whether the tag's language is a known one.</summary>
    public static bool IsKnownLanguage(ReadOnlySpan<char> tag) => tag.Length == 2;
}
