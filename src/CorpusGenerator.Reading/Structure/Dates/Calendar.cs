namespace CorpusGenerator.Reading;

/// <summary>Checks days against the Gregorian calendar.</summary>
internal static class Calendar
{
    /// <summary>The day with these numbers, a month above 12 one of the <see cref="SolarHijri"/> calendar; null when there is no such day.</summary>
    public static CalendarDate? Day(int year, int month, int day) =>
        month >= SolarHijri.FirstMonth ? SolarHijri.Day(year, month, day)
        : year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarDate(year, month, day)
            : null;
}
