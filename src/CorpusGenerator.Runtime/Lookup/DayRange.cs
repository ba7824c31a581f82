#if NET
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace CorpusGenerator;

/// <summary>Days, both ends included, numbered as in <see cref="TableSection.ArticleDay"/>; <c>default</c> asks for none.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    /// <summary>Whether any article will do, with a day or without.</summary>
    public bool IsUnlimited => Last == 0;

    /// <summary>Whether it is a single day.</summary>
    public bool IsOneDay => First == Last && !IsUnlimited;

    /// <summary>Whether no day can be in it.</summary>
    public bool IsEmpty => First > Last;

    /// <summary>The range between two days.</summary>
    public static DayRange Between(Date first, Date last) => new(NumberOf(first), NumberOf(last));

    /// <summary>The range of a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month in the years 1 to 9999.</exception>
    public static DayRange OfMonth(int year, int month) =>
        Between(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Whether an article of a day is asked for; 0 is the day of those without one.</summary>
    public bool Contains(int day) => IsUnlimited || (day >= First && day <= Last);

    /// <summary>The days that are in this range and in another.</summary>
    public DayRange And(DayRange other) => IsUnlimited
        ? other
        : new(Math.Max(First, other.First), Math.Min(Last, other.Last));

#if NET
    private static int NumberOf(Date day) => day.DayNumber + 1;
#else
    private static int NumberOf(Date day) => (int)(day.Ticks / TimeSpan.TicksPerDay) + 1;
#endif
}
