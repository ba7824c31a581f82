namespace CorpusGenerator.Reading;

/// <summary>The languages of ISO 639-1 and their scripts, after CLDR's likely subtags.</summary>
internal static class LanguageCodes
{
    private const int Letters = 26;

    // By script; what is not listed below is written in Latin letters.
    private static readonly (string Script, string Languages)[] LanguagesByScript =
    [
        ("Latn", "aa ae af ak an ay az bi bm br bs ca ch co cs cy da de ee en eo es et eu ff fi fj fo fr fy ga gd gl "
            + "gn gv ha ho hr ht hu hz ia id ie ig ik io is it jv kg ki kj kl kr ku kw la lb lg li ln lt lu lv mg mh mi "
            + "ms mt na nb nd ng nl nn no nr nv ny oc oj om pl pt qu rm rn ro rw sc se sg sk sl sm sn so sq ss st su sv "
            + "sw tk tl tn to tr ts tw ty uz ve vi vo wa wo xh yo za zu"),
        ("Arab", "ar fa ks ps sd ug ur"),
        ("Cyrl", "ab av ba be bg ce cu cv kk kv ky mk mn os ru sr tg tt uk"),
        ("Deva", "hi mr ne pi sa"),
        ("Hebr", "he yi"),
        ("Beng", "as bn"),
        ("Ethi", "am ti"),
        ("Tibt", "bo dz"),
        ("Cans", "cr iu"),
        ("Armn", "hy"),
        ("Geor", "ka"),
        ("Grek", "el"),
        ("Gujr", "gu"),
        ("Guru", "pa"),
        ("Hans", "zh"),
        ("Jpan", "ja"),
        ("Khmr", "km"),
        ("Knda", "kn"),
        ("Kore", "ko"),
        ("Laoo", "lo"),
        ("Mlym", "ml"),
        ("Mymr", "my"),
        ("Orya", "or"),
        ("Sinh", "si"),
        ("Taml", "ta"),
        ("Telu", "te"),
        ("Thaa", "dv"),
        ("Thai", "th"),
        ("Yiii", "ii"),
    ];

    private static readonly string[] ScriptsRightToLeft =
    [
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
    ];

    private static readonly string?[] Scripts = TabulateScripts();

    /// <summary>Whether the code, in any case, is one of ISO 639-1.</summary>
    public static bool IsKnown(ReadOnlySpan<char> language) => Place(language) is int place and >= 0 && Scripts[place] is not null;

    /// <summary>The script a language is mostly written in.</summary>
    public static string ScriptOf(ReadOnlySpan<char> language) =>
        (Place(language) is int place and >= 0 ? Scripts[place] : null) ?? LanguageTag.UnknownScript;

    /// <summary>The script of a language in a region where it is another than elsewhere; else null.</summary>
    public static string? ScriptInRegion(ReadOnlySpan<char> language, ReadOnlySpan<char> region)
    {
        if (Is(language, "zh") && (Is(region, "TW") || Is(region, "HK") || Is(region, "MO")))
            return "Hant";
        return Is(language, "pa") && Is(region, "PK") ? "Arab" : null;
    }

    /// <summary>Whether a script, in its usual case, runs from right to left.</summary>
    public static bool IsRightToLeft(string script) => Array.IndexOf(ScriptsRightToLeft, script) >= 0;

    private static bool Is(ReadOnlySpan<char> subtag, string expected) =>
        subtag.Equals(expected.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static string?[] TabulateScripts()
    {
        string?[] scripts = new string?[Letters * Letters];
        foreach ((string script, string languages) in LanguagesByScript)
        {
            for (int start = 0; start < languages.Length; start += 3)
                scripts[Place(languages.AsSpan(start, 2))] = script;
        }

        return scripts;
    }

    // Where a two-letter code stands in the table; negative when it is none.
    private static int Place(ReadOnlySpan<char> language)
    {
        if (language.Length != 2)
            return -1;
        int first = (language[0] | 0x20) - 'a', second = (language[1] | 0x20) - 'a';
        return first is < 0 or >= Letters || second is < 0 or >= Letters ? -1 : (first * Letters) + second;
    }
}
