namespace LanguageTables;

/// <summary>Languages of one script, which n-grams must tell apart, and how many n-grams they may take.</summary>
internal sealed record LanguageGroup(string Tags, int MostWeights)
{
    /// <summary>All groups; a language with a script of its own is in none.</summary>
    public static readonly LanguageGroup[] All =
    [
        new("cs da de en es fi fr hr hu id it nl no pl pt ro sv tr vi", 50_000),
        new("kk ru sr uk", 5_500),
        new("ar fa ur", 3_000),
        new("ja zh-Hans zh-Hant", 6_500),
    ];

    /// <summary>The tags, each by itself.</summary>
    public string[] Languages => Tags.Split(' ');
}
