namespace CorpusGenerator.Reading;

/// <summary>The grammar of RFC 5646 (2.1), without the irregular tags.</summary>
internal static class LanguageTagGrammar
{
    private const int MostExtendedLanguages = 3;
    private const int LongestSubtag = 8;

    /// <summary>Whether a tag is well formed.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || tag[tag.Length - 1] == '-')
            return false;
        ReadOnlySpan<char> rest = tag;
        if (IsPrivateUse(First(rest)))
            return AreExtensions(rest);
        int languageLength = First(rest).Length;
        if (!IsLetters(LanguageTag.NextSubtag(ref rest), 2, LongestSubtag))
            return false;
        for (int taken = 0; languageLength <= 3 && taken < MostExtendedLanguages && IsLetters(First(rest), 3, 3); taken++)
            LanguageTag.NextSubtag(ref rest);
        if (IsScript(First(rest)))
            LanguageTag.NextSubtag(ref rest);
        if (IsRegion(First(rest)))
            LanguageTag.NextSubtag(ref rest);
        while (IsVariant(First(rest)))
            LanguageTag.NextSubtag(ref rest);
        return AreExtensions(rest);
    }

    /// <summary>Whether a subtag after the first has the form of a script.</summary>
    public static bool IsScript(ReadOnlySpan<char> subtag) => IsLetters(subtag, 4, 4);

    /// <summary>Whether a subtag after the first has the form of a region.</summary>
    public static bool IsRegion(ReadOnlySpan<char> subtag) =>
        IsLetters(subtag, 2, 2) || (subtag.Length == 3 && IsDigit(subtag[0]) && IsDigit(subtag[1]) && IsDigit(subtag[2]));

    private static bool IsVariant(ReadOnlySpan<char> subtag) =>
        IsAlphanumeric(subtag, 5, LongestSubtag) || (IsAlphanumeric(subtag, 4, 4) && IsDigit(subtag[0]));

    // Each is a singleton and one or more longer subtags; after x, any subtags to the end.
    private static bool AreExtensions(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> singleton = LanguageTag.NextSubtag(ref rest);
            int fewest = IsPrivateUse(singleton) ? 1 : 2;
            if (!IsAlphanumeric(singleton, 1, 1) || !IsAlphanumeric(First(rest), fewest, LongestSubtag))
                return false;
            while (IsAlphanumeric(First(rest), fewest, LongestSubtag))
                LanguageTag.NextSubtag(ref rest);
        }

        return true;
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> rest) => LanguageTag.Language(rest);

    private static bool IsPrivateUse(ReadOnlySpan<char> subtag) => subtag.Length == 1 && (subtag[0] | 0x20) == 'x';

    private static bool IsLetters(ReadOnlySpan<char> subtag, int fewest, int most)
    {
        foreach (char character in subtag)
        {
            if (!IsLetter(character))
                return false;
        }

        return subtag.Length >= fewest && subtag.Length <= most;
    }

    private static bool IsAlphanumeric(ReadOnlySpan<char> subtag, int fewest, int most)
    {
        foreach (char character in subtag)
        {
            if (!IsLetter(character) && !IsDigit(character))
                return false;
        }

        return subtag.Length >= fewest && subtag.Length <= most;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
