using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds dates as news of many languages writes them.</summary>
internal static class DateReader
{
    /// <summary>The first date between two positions.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static DateMatch? Find(string text, int start, int end, LanguageLexicon words)
    {
        for (int at = start; at < end; at++)
        {
            char c = text[at];
            if ((!char.IsLetter(c) && !Digits.IsDigit(c)) || IsInsideWord(text, at) || !MayBeginDate(text, at, end))
                continue;

            DateCursor cursor = new(text, at, end, words);
            if (ReadAt(ref cursor, text, words) is DateMatch match)
                return match;
        }

        return null;
    }

    /// <summary>The date that begins at <paramref name="start"/>.</summary>
    public static DateMatch? ReadAt(string text, int start, int end, LanguageLexicon words)
    {
        if (!MayBeginDate(text, start, end))
            return null;

        DateCursor cursor = new(text, start, end, words);
        return ReadAt(ref cursor, text, words);
    }

    /// <summary>Whether a letter or digit at a place goes on with a word, so that it begins nothing.</summary>
    private static bool IsInsideWord(string text, int at) => at > 0 && char.IsLetterOrDigit(text[at - 1])
        && !CharacterClass.IsUnspaced(text[at - 1]) && !CharacterClass.IsWide(text[at - 1]);

    /// <summary>Whether a digit, an era, a month of any language or a word for its first day stands there: false for most words.</summary>
    private static bool MayBeginDate(string text, int start, int end)
    {
        StructureLexicon lexicon = StructureLexicon.Instance;
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        return rest.IsEmpty || Digits.IsDigit(rest[0]) || EastAsianDate.MayBeginEra(rest[0])
            || lexicon.Shared.Months.MayBegin(rest) || lexicon.FirstDays.MayBegin(rest);
    }

    private static DateMatch? ReadAt(ref DateCursor cursor, string text, LanguageLexicon words)
    {
        int start = cursor.Position;
        DateMatch? match = EastAsianDate.Read(ref cursor, start);
        if (match is null && Digits.IsDigit(text[start]))
            match = Restart(ref cursor, start) ? NumericDate.Read(ref cursor, start, words) : null;

        if (match is null && Restart(ref cursor, start))
            match = NamedMonthDate.Read(ref cursor, start);

        return match;
    }

    private static bool Restart(ref DateCursor cursor, int start)
    {
        cursor.Position = start;
        return true;
    }
}
