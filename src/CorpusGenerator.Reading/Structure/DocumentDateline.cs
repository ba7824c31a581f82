namespace CorpusGenerator.Reading;

/// <summary>Where and when a document was filed and by which agency; a part that is not there is empty or null.</summary>
/// <param name="Range">The whole dateline as written.</param>
/// <param name="Place">The place as written.</param>
/// <param name="Agency">The agency as written, without its brackets.</param>
/// <param name="Date">The day, when the dateline has one that can be read without a guess.</param>
/// <param name="DateRange">Where the day is written.</param>
public sealed record DocumentDateline(
    TextRange Range,
    TextRange Place,
    TextRange Agency,
    CalendarDate? Date,
    TextRange DateRange);
