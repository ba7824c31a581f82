namespace CorpusGenerator.Reading;

/// <summary>A date found in a text.</summary>
/// <param name="Range">Where it is written, from its first part to its last.</param>
/// <param name="Day">The day; of a range of days the first. Null without a year, or when it can be read two ways.</param>
/// <param name="IsAmbiguous">Whether its numbers can be read two ways (<c>03/04/2024</c>).</param>
internal readonly record struct DateMatch(TextRange Range, CalendarDate? Day, bool IsAmbiguous);
