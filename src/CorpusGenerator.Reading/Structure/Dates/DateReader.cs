namespace CorpusGenerator.Reading;

/// <summary>Finds dates as news of many languages writes them.</summary>
internal static class DateReader
{
    /// <summary>The first date between two positions.</summary>
    public static DateMatch? Find(string text, int start, int end, LanguageLexicon words)
    {
        for (int at = start; at < end; at++)
        {
            char c = text[at];
            if (!Digits.IsDigit(c) && !char.IsLetter(c))
                continue;

            DateCursor cursor = new(text, at, end, words);
            if (!cursor.IsInsideWord && ReadAt(ref cursor, text, words) is DateMatch match)
                return match;
        }

        return null;
    }

    /// <summary>The date that begins at <paramref name="start"/>.</summary>
    public static DateMatch? ReadAt(string text, int start, int end, LanguageLexicon words)
    {
        DateCursor cursor = new(text, start, end, words);
        return ReadAt(ref cursor, text, words);
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
