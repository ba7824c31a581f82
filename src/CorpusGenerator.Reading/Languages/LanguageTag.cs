namespace CorpusGenerator.Reading;

/// <summary>Language tags after BCP 47 (RFC 5646): <c>de</c>, <c>zh-Hant</c>, <c>pt-BR</c>.</summary>
public static class LanguageTag
{
    /// <summary>ISO 15924's code for a script that is not known.</summary>
    public const string UnknownScript = "Zzzz";

    /// <summary>Reads a tag and gives it the case that RFC 5646 (2.1.1) recommends.</summary>
    /// <returns>
    /// Whether the tag is well formed. Whether its subtags are registered is not asked
    /// (<see cref="IsKnownLanguage"/> does for the language); the irregular tags of before 2006
    /// (<c>i-klingon</c>) and underscores are not accepted.
    /// </returns>
    /// <param name="tag">The tag, in any case, without white space.</param>
    /// <param name="normalised">The tag in its usual case (<c>sr-Cyrl-RS</c>); empty when it is not well formed.</param>
    public static bool TryParse(ReadOnlySpan<char> tag, out string normalised)
    {
        bool isWellFormed = LanguageTagGrammar.IsWellFormed(tag);
        normalised = isWellFormed ? LanguageTagCase.Normalise(tag) : "";
        return isWellFormed;
    }

    /// <summary>
    /// Whether the tag's language is one of ISO 639-1, the two-letter codes. So <c>slug.de.txt</c> names a
    /// language and <c>notes.old.txt</c> does not, though <c>old</c> has the form of a tag.
    /// </summary>
    public static bool IsKnownLanguage(ReadOnlySpan<char> tag) => LanguageCodes.IsKnown(Language(tag));

    /// <summary>Whether the language is written from right to left.</summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> tag) => LanguageCodes.IsRightToLeft(ScriptOf(tag));

    /// <summary>
    /// The ISO 15924 code of the script a tag stands for: its own subtag, else the script its language is
    /// mostly written in (<c>Cyrl</c> for <c>sr</c>, <c>Hant</c> for <c>zh-TW</c>) after CLDR's likely subtags;
    /// <see cref="UnknownScript"/> for a language that is not of ISO 639-1.
    /// </summary>
    public static string ScriptOf(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> rest = tag;
        ReadOnlySpan<char> language = NextSubtag(ref rest);
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> subtag = NextSubtag(ref rest);
            if (subtag.Length == 1)
                break;
            if (LanguageTagGrammar.IsScript(subtag))
                return LanguageTagCase.NormaliseScript(subtag);
            if (LanguageTagGrammar.IsRegion(subtag) && LanguageCodes.ScriptInRegion(language, subtag) is string script)
                return script;
        }

        return LanguageCodes.ScriptOf(language);
    }

    /// <summary>The tag's language subtag (<c>zh</c> of <c>zh-Hant</c>).</summary>
    public static ReadOnlySpan<char> Language(ReadOnlySpan<char> tag)
    {
        int hyphen = tag.IndexOf('-');
        return hyphen < 0 ? tag : tag.Slice(0, hyphen);
    }

    /// <summary>Takes the next subtag off.</summary>
    internal static ReadOnlySpan<char> NextSubtag(ref ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> subtag = Language(rest);
        rest = subtag.Length == rest.Length ? default : rest.Slice(subtag.Length + 1);
        return subtag;
    }
}
