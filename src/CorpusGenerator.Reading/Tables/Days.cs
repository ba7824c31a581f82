namespace CorpusGenerator.Reading;

/// <summary>Days as numbers.</summary>
internal static class Days
{
    /// <summary>0001-01-01 is 1; 0 for no day.</summary>
    public static int NumberOf(CalendarDate? date) => date is { } day
        ? (int)(new DateTime(day.Year, day.Month, day.Day).Ticks / TimeSpan.TicksPerDay) + 1
        : 0;
}
