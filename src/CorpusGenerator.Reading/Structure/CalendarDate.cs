namespace CorpusGenerator.Reading;

/// <summary>A day of the Gregorian calendar: <c>DateOnly</c>, which netstandard2.0 does not have.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to the length of the month.</param>
public readonly record struct CalendarDate(int Year, int Month, int Day);
