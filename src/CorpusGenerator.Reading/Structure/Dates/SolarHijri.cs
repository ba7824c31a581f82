namespace CorpusGenerator.Reading;

/// <summary>Turns days of the Solar Hijri calendar, which Persian news is dated in, into Gregorian ones.</summary>
/// <remarks>
/// By the cycle of 33 years with 8 leap days, which agrees with the astronomical calendar from 1244 to 1472
/// (1865 to 2093); K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996).
/// </remarks>
internal static class SolarHijri
{
    /// <summary>The number of its first month in the tables, where 1 to 12 are the Gregorian ones.</summary>
    public const int FirstMonth = 13;

    private const int FirstYear = 1244;

    private const int LastYear = 1472;

    private const int DaysOfLongMonths = 186;

    private static readonly DateTime FirstDayOf1400 = new(2021, 3, 21);

    /// <summary>The day with these numbers, the month counted from <see cref="FirstMonth"/>; null when there is none.</summary>
    public static CalendarDate? Day(int year, int month, int day)
    {
        int index = month - FirstMonth;
        if (year is < FirstYear or > LastYear || index is < 0 or > 11 || day < 1 || day > LengthOf(year, index))
            return null;

        DateTime date = FirstDayOf1400.AddDays(DaysBefore(year) - DaysBefore(1400) + DaysBeforeMonth(index) + day - 1);
        return new(date.Year, date.Month, date.Day);
    }

    private static int LengthOf(int year, int index) => index switch
    {
        < 6 => 31,
        < 11 => 30,
        _ => DaysBefore(year + 1) - DaysBefore(year) - 336,
    };

    private static int DaysBeforeMonth(int index) => index < 6 ? index * 31 : DaysOfLongMonths + ((index - 6) * 30);

    private static int DaysBefore(int year)
    {
        // Year 1 of the cycles is so chosen that 1403 is a leap year, as it was.
        int cycleYear = year + 1595;
        return (365 * cycleYear) + (cycleYear / 33 * 8) + (((cycleYear % 33) + 3) / 4);
    }
}
