namespace CorpusGenerator.Reading;

/// <summary>Finds whether a block is in another language than the rest of its document.</summary>
internal static class BlockLanguage
{
    private const int FirstSample = 64;
    private const int SecondSample = 256;

    // A name or a title of a work in another script is no block in another language.
    private const int FewestLettersOfOtherScript = 8;
    private const int FewestLettersOfSameScript = 48;
    private const double SureConfidence = 0.995;

    /// <summary>The block's own language where it is sure, else <paramref name="main"/>.</summary>
    public static string Read(ReadOnlySpan<char> block, string main)
    {
        LanguageGuess guess = LanguageIdentifier.IdentifyStart(block, FirstSample);
        if (IsSame(guess.Tag, main) || guess.Confidence < SureConfidence)
            return main;
        guess = LanguageIdentifier.IdentifyStart(block, SecondSample);
        return IsSame(guess.Tag, main) || !IsSure(guess, block.Length, main) ? main : guess.Tag;
    }

    private static bool IsSure(LanguageGuess guess, int length, string main)
    {
        bool isSameScript = LanguageTag.ScriptOf(guess.Tag.AsSpan()) == LanguageTag.ScriptOf(main.AsSpan());
        return guess.Confidence >= SureConfidence
            && length >= (isSameScript ? FewestLettersOfSameScript : FewestLettersOfOtherScript);
    }

    // "pt-BR" is declared and "pt" is found, or "zh" and "zh-Hant".
    private static bool IsSame(string guess, string main) =>
        guess == LanguageGuess.Undetermined
        || LanguageTag.Language(guess.AsSpan()).Equals(LanguageTag.Language(main.AsSpan()), StringComparison.OrdinalIgnoreCase);
}
