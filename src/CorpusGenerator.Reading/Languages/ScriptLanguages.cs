namespace CorpusGenerator.Reading;

/// <summary>Which languages a script is the script of.</summary>
internal static class ScriptLanguages
{
    /// <summary>The language that a script alone tells; null when several share it.</summary>
    public static string? Only(Script script) => script switch
    {
        Script.Greek => "el",
        Script.Armenian => "hy",
        Script.Hebrew => "he",
        Script.Devanagari => "hi",
        Script.Bengali => "bn",
        Script.Gurmukhi => "pa",
        Script.Gujarati => "gu",
        Script.Tamil => "ta",
        Script.Telugu => "te",
        Script.Kannada => "kn",
        Script.Malayalam => "ml",
        Script.Sinhala => "si",
        Script.Thai => "th",
        Script.Lao => "lo",
        Script.Tibetan => "bo",
        Script.Myanmar => "my",
        Script.Georgian => "ka",
        Script.Ethiopic => "am",
        Script.Khmer => "km",
        Script.Hangul => "ko",
        _ => null,
    };

    /// <summary>One of the languages that are written in a script.</summary>
    public static string Any(Script script) => Only(script) ?? NgramTable.Default.Languages[Group(script).First];

    /// <summary>Where the languages of a script that several share stand in <see cref="NgramTable.Languages"/>.</summary>
    public static (int First, int Count) Group(Script script) => script switch
    {
        Script.Latin => (0, 19),
        Script.Cyrillic => (19, 4),
        Script.Arabic => (23, 3),
        _ => (26, 3),
    };
}
