namespace CorpusGenerator.Reading;

/// <summary>The language a text was found to be in.</summary>
/// <param name="Tag">A BCP 47 tag (<c>de</c>, <c>zh-Hans</c>); <c>und</c> when nothing speaks for any language.</param>
/// <param name="Confidence">0 (a guess) to 1 (certain).</param>
public readonly record struct LanguageGuess(string Tag, double Confidence)
{
    /// <summary>BCP 47's tag for a language that is not known.</summary>
    public const string Undetermined = "und";
}
