namespace CorpusGenerator.Reading;

/// <summary>Dates in numbers alone: 2024-07-01, 1.7.2024, 13/04/2024.</summary>
/// <remarks>
/// Year first is the same everywhere (ISO 8601, and CLDR's short patterns of East Asia and Hungary); a dotted
/// date is day first in the languages whose CLDR pattern says so. Of other orders only those are read that the
/// numbers leave no choice in.
/// </remarks>
internal static class NumericDate
{
    /// <summary>Reads a date at the cursor.</summary>
    public static DateMatch? Read(ref DateCursor cursor, int start, LanguageLexicon words)
    {
        if (!cursor.TryNumber(out int first, out int digits))
            return null;

        char mark = cursor.Next;
        if (!TrySeparator(ref cursor, mark) || !cursor.TryDay(out int second) || !TrySeparator(ref cursor, mark))
            return null;

        if (digits == 4)
            return cursor.TryDay(out int day) ? Match(start, in cursor, Calendar.Day(first, second, day)) : null;

        if (!cursor.TryNumber(out int year, out int yearDigits) || yearDigits is not (2 or 4) || first > 31)
            return null;

        return yearDigits == 2
            ? new(TextRange.FromBounds(start, cursor.Position), Day: null, IsAmbiguous: true)
            : ReadYearLast(start, in cursor, (first, second, year), mark == '.' && words.DayComesBeforeDot);
    }

    private static DateMatch? ReadYearLast(
        int start, in DateCursor cursor, (int First, int Second, int Year) numbers, bool isDayFirst)
    {
        CalendarDate? dayFirst = Calendar.Day(numbers.Year, numbers.Second, numbers.First);
        CalendarDate? monthFirst = Calendar.Day(numbers.Year, numbers.First, numbers.Second);
        if (isDayFirst || monthFirst is null || dayFirst == monthFirst)
            return Match(start, in cursor, dayFirst);

        return dayFirst is null
            ? Match(start, in cursor, monthFirst)
            : new(TextRange.FromBounds(start, cursor.Position), Day: null, IsAmbiguous: true);
    }

    private static DateMatch? Match(int start, in DateCursor cursor, CalendarDate? day) =>
        day is null ? null : new(TextRange.FromBounds(start, cursor.Position), day, IsAmbiguous: false);

    private static bool TrySeparator(ref DateCursor cursor, char mark)
    {
        if (mark is not ('-' or '/' or '.' or '‐' or '／' or '．') || !cursor.TryMark(mark))
            return false;

        cursor.SkipSpaces();
        return true;
    }
}
