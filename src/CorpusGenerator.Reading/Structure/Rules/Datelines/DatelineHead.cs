namespace CorpusGenerator.Reading;

/// <summary>A dateline at the beginning of a line.</summary>
/// <param name="Dateline">Its parts.</param>
/// <param name="Date">The date in it.</param>
/// <param name="End">Where the text behind it and its dash begins.</param>
internal sealed record DatelineHead(DocumentDateline Dateline, DateMatch? Date, int End);
