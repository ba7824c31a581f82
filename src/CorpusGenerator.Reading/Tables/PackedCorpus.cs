namespace CorpusGenerator.Reading;

/// <summary>The tables of a corpus as they stand in generated code.</summary>
/// <param name="Tables">The packed tables, as <c>CorpusData</c> reads them.</param>
/// <param name="Ids">The ids, and the perfect hash over them.</param>
/// <param name="Strings">Paths, tags and names that are no ids, each once.</param>
/// <param name="Sections">What the tables hold, in order: for the header that a reviewer reads.</param>
public sealed record PackedCorpus(
    string Tables, IdIndexTables Ids, EquatableArray<string> Strings, EquatableArray<PackedSection> Sections);
