namespace CorpusGenerator.Reading;

/// <summary>Finds whether a block is in another language than the rest of its document.</summary>
internal static class BlockLanguage
{
    private const int FirstSample = 32;
    private const int SecondSample = 96;
    private const int LastSample = 256;

    // A name or a title of a work in another script is no block in another language.
    private const int FewestLettersOfOtherScript = 8;
    private const int FewestLettersOfSameScript = 48;
    private const double SureConfidence = 0.995;

    /// <summary>The block's own language where it is sure, else <paramref name="main"/>.</summary>
    /// <remarks>Most blocks are told by a look at their middle, where names and datelines are rarer.</remarks>
    public static string Read(ReadOnlySpan<char> block, string main)
    {
        if (block.Length < FewestLettersOfSameScript && IsInScriptOf(block, main))
            return main;
        for (int sample = FirstSample; sample <= SecondSample; sample += SecondSample - FirstSample)
        {
            if (IsSame(LanguageIdentifier.LikeliestOfMiddle(block, sample), main))
                return main;
        }

        LanguageGuess guess = LanguageIdentifier.IdentifyMiddle(block, LastSample);
        return IsSame(guess.Tag, main) || !IsSure(guess, block.Length, main) ? main : guess.Tag;
    }

    private static bool IsInScriptOf(ReadOnlySpan<char> block, string main)
    {
        Script script = LanguageIdentifier.ScriptOf(block);
        return script == Script.None
            || LanguageTag.ScriptOf(ScriptLanguages.Any(script).AsSpan()) == LanguageTag.ScriptOf(main.AsSpan());
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
