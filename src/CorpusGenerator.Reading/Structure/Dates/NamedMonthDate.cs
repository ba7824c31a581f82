namespace CorpusGenerator.Reading;

/// <summary>Dates with the name of a month: 1 July 2024, July 1-3, 2024, 2024. július 1., أول يوليو 2024.</summary>
internal static class NamedMonthDate
{
    /// <summary>Reads a date at the cursor; one without a year has no day.</summary>
    public static DateMatch? Read(ref DateCursor cursor, int start)
    {
        if (cursor.TryMonth(out int month))
            return ReadAfterMonth(ref cursor, start, year: null, month);

        if (cursor.TryFirstDay())
            return ReadAfterDay(ref cursor, start, 1);

        if (cursor.TryYear(out int year))
        {
            cursor.SkipConnectors();
            return ReadAfterYear(ref cursor, start, year);
        }

        if (!cursor.TryDay(out int day))
            return null;

        cursor.SkipOrdinal();
        SkipRange(ref cursor);
        return ReadAfterDay(ref cursor, start, day);
    }

    /// <remarks>Hungarian goes on with the month (2024. július 1.), Kazakh with the day (2024 жылғы 1 шілде).</remarks>
    private static DateMatch? ReadAfterYear(ref DateCursor cursor, int start, int year)
    {
        if (cursor.TryMonth(out int month))
            return ReadAfterMonth(ref cursor, start, year, month);

        if (!cursor.TryDay(out int day))
            return null;

        cursor.SkipSpaces();
        return cursor.TryMonth(out month) ? Match(start, cursor.Position, year, month, day) : null;
    }

    private static DateMatch? ReadAfterMonth(ref DateCursor cursor, int start, int? year, int month)
    {
        cursor.SkipConnectors();
        if (!cursor.TryDay(out int day))
            return null;

        int end = cursor.Position;
        cursor.SkipOrdinal();
        SkipRange(ref cursor);
        end = cursor.Position > end + 1 ? cursor.Position : end;
        if (year is null)
            year = ReadYear(ref cursor, ref end);

        return Match(start, end, year, month, day);
    }

    private static DateMatch? ReadAfterDay(ref DateCursor cursor, int start, int day)
    {
        cursor.SkipConnectors();
        if (!cursor.TryMonth(out int month))
            return null;

        int end = cursor.Position;
        SkipSameMonth(ref cursor, month);
        int? year = ReadYear(ref cursor, ref end);
        return Match(start, end, year, month, day);
    }

    private static int? ReadYear(ref DateCursor cursor, ref int end)
    {
        cursor.SkipConnectors();
        if (!cursor.TryYear(out int year))
            return null;

        end = cursor.Position;
        return year;
    }

    /// <remarks>Arabic news gives a month in both calendars of names: 1 يوليو/تموز.</remarks>
    private static void SkipSameMonth(ref DateCursor cursor, int month)
    {
        int back = cursor.Position;
        if (!(cursor.TryDash() || cursor.TryMark('(')) || !cursor.TryMonth(out int other) || other != month)
            cursor.Position = back;
        else
            _ = cursor.TryMark(')');
    }

    /// <summary>Skips the rest of a range of days: "-3" of "1-3 July", "bis 6." of "2. bis 6. Juli".</summary>
    private static void SkipRange(ref DateCursor cursor)
    {
        int back = cursor.Position;
        if (!cursor.TryDash() && !cursor.TryRangeWord())
            return;

        if (cursor.TryDay(out _))
            cursor.SkipOrdinal();
        else
            cursor.Position = back;
    }

    private static DateMatch? Match(int start, int end, int? year, int month, int day)
    {
        int leapYear = month >= SolarHijri.FirstMonth ? 1403 : 2000;
        CalendarDate? date = Calendar.Day(year ?? leapYear, month, day);
        CalendarDate? whole = year is null ? null : date;
        return date is null ? null : new(TextRange.FromBounds(start, end), whole, IsAmbiguous: false);
    }
}
