using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds which blocks of a document are in another language than the rest of it.</summary>
/// <param name="main">The tag of the document's main language.</param>
internal sealed class BlockLanguage(string main)
{
    private const int FirstSample = 16;
    private const int LongestSample = 256;

    // A name or a title of a work in another script is no block in another language.
    private const int FewestLettersOfOtherScript = 8;
    private const int FewestLettersOfSameScript = 48;
    private const double SureConfidence = 0.995;

    private readonly string _script = LanguageTag.ScriptOf(main.AsSpan());

    // Nearly all blocks of a document are in one script, which need not be looked up again.
    private Script _scriptOfMain;

    /// <summary>The block's own language where it is sure, else the main language.</summary>
    /// <remarks>
    /// Read from the middle on, where names and datelines are rarer, as far as it takes to be told: most blocks speak
    /// for the main language after a few words.
    /// </remarks>
    public string Read(ReadOnlySpan<char> block)
    {
        if (block.Length < FewestLettersOfSameScript && IsInScriptOfMain(LanguageIdentifier.ScriptOf(block)))
            return main;
        NgramTable table = NgramTable.Default;
        Span<int> storage = stackalloc int[LanguageScores.StorageLength];
        storage.Clear();
        return Read(block, new LanguageScores(table, storage));
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private string Read(ReadOnlySpan<char> block, LanguageScores scores)
    {
        int middle = LanguageIdentifier.AfterWord(block, block.Length / 2);
        int at = middle;
        for (int length = FirstSample; length <= LongestSample && at < block.Length; length *= 2)
        {
            int end = LanguageIdentifier.AfterWord(block, at + length);
            if (IsMain(scores, block.Slice(at, end - at)))
                return main;
            at = end;
        }

        int start = LanguageIdentifier.AfterWord(block, Math.Max(0, middle - LongestSample));
        if (IsMain(scores, block.Slice(start, middle - start)))
            return main;
        LanguageGuess guess = scores.Guess();
        return IsSure(guess, block.Length) ? guess.Tag : main;
    }

    /// <summary>Reads a stretch, too, and says whether all that was read is most likely in the main language.</summary>
    private bool IsMain(LanguageScores scores, ReadOnlySpan<char> stretch)
    {
        scores.Add(stretch);
        string likeliest = scores.Likeliest();
        // "pt-BR" is declared and "pt" is found, or "zh" and "zh-Hant".
        return likeliest == main || likeliest == LanguageGuess.Undetermined
            || LanguageTag.Language(likeliest.AsSpan())
                .Equals(LanguageTag.Language(main.AsSpan()), StringComparison.OrdinalIgnoreCase);
    }

    private bool IsInScriptOfMain(Script script)
    {
        if (script == Script.None || script == _scriptOfMain)
            return true;
        bool isInScript = LanguageTag.ScriptOf(ScriptLanguages.Any(script).AsSpan()) == _script;
        _scriptOfMain = isInScript ? script : _scriptOfMain;
        return isInScript;
    }

    private bool IsSure(LanguageGuess guess, int length)
    {
        bool isSameScript = LanguageTag.ScriptOf(guess.Tag.AsSpan()) == _script;
        return guess.Confidence >= SureConfidence
            && length >= (isSameScript ? FewestLettersOfSameScript : FewestLettersOfOtherScript);
    }
}
