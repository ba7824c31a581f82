using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the language of a text: by its script, then by its n-grams of letters.</summary>
/// <remarks>
/// 34 languages compete: ar, cs, da, de, el, en, es, fa, fi, fr, he, hi, hr, hu, id, it, ja, kk, ko, nl, no, pl, pt,
/// ro, ru, sr (Cyrillic), sv, th, tr, uk, ur, vi, zh-Hans and zh-Hant; some more have a script of their own. A text
/// in a language that is not among them is given to the nearest one. Method, origin of the table and figures:
/// docs/language.md.
/// </remarks>
public static class LanguageIdentifier
{
    private const int WindowLength = 16;
    private const int MostWindows = 60;

    // A long text is read in at least this many places before the rest is left out: its first lines may be quoted.
    private const int FewestWindows = 3;

    /// <summary>
    /// The likeliest language and its probability; <see cref="LanguageGuess.Undetermined"/> with 0 for a text
    /// without letters. Reads at most about 1,024 code units, spread over the text, and allocates nothing but, on first
    /// use, the table.
    /// </summary>
    public static LanguageGuess Identify(ReadOnlySpan<char> text)
    {
        NgramTable table = NgramTable.Default;
        Span<int> storage = stackalloc int[LanguageScores.StorageLength];
        storage.Clear();
        return Identify(text, new LanguageScores(table, storage));
    }

    private static LanguageGuess Identify(ReadOnlySpan<char> text, LanguageScores scores)
    {
        int windows = Math.Min((text.Length + WindowLength - 1) / WindowLength, MostWindows);
        for (int window = 0; window < windows; window++)
        {
            if (window >= FewestWindows && scores.IsDecided)
                break;
            scores.Add(Window(text, Turn(window, windows), windows));
        }

        return scores.Guess();
    }

    /// <summary>The script that most of a text is in.</summary>
    internal static Script ScriptOf(ReadOnlySpan<char> text)
    {
        int scripts = 0;
        foreach (char character in text)
            scripts |= 1 << (int)ScriptTable.Of(character);
        return DominantScript.OnlyOne(scripts) ?? ScriptOfMost(text);
    }

    private static Script ScriptOfMost(ReadOnlySpan<char> text)
    {
        Span<int> letters = stackalloc int[ScriptTable.Count];
        letters.Clear();
        foreach (char character in text)
            letters[(int)ScriptTable.Of(character)]++;
        return DominantScript.Of(letters);
    }

    // First, middle, last, then those between.
    private static int Turn(int window, int windows) => window switch
    {
        0 => 0,
        1 => windows / 2,
        2 => windows - 1,
        _ => window - 2 < windows / 2 ? window - 2 : window - 1,
    };

    private static ReadOnlySpan<char> Window(ReadOnlySpan<char> text, int window, int windows)
    {
        int start = AfterWord(text, (int)((long)text.Length * window / windows));
        int next = AfterWord(text, (int)((long)text.Length * (window + 1) / windows));
        int end = next - start <= 2 * WindowLength ? next : AfterWord(text, start + WindowLength);
        return end <= start ? default : text.Slice(start, end - start);
    }

    // The next place between two words, if one is near.
    [MethodImpl(JitOptions.AggressiveOptimization)]
    internal static int AfterWord(ReadOnlySpan<char> text, int position)
    {
        const int LongestWord = 24;
        if (position == 0 || position >= text.Length)
            return Math.Min(position, text.Length);
        for (int end = position; end < Math.Min(position + LongestWord, text.Length); end++)
        {
            if (text[end] <= ' ')
                return end;
        }

        return position;
    }
}
