namespace CorpusGenerator.Reading;

/// <summary>What <see cref="IdIndexBuilder"/> makes of a set of ids: the three literals an <see cref="IdIndex"/>
/// reads.</summary>
/// <param name="Pool">The ids in ordinal order, one after the other.</param>
/// <param name="Shape">How the table is read: 24 characters.</param>
/// <param name="Table">Where each id is found: about 5 to 10 characters an id.</param>
public sealed record IdIndexTables(string Pool, string Shape, string Table);
