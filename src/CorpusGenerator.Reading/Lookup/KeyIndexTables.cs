namespace CorpusGenerator.Reading;

/// <summary>What <see cref="KeyIndexBuilder"/> makes: the values, and the documents of each.</summary>
/// <param name="Keys">The distinct values, for a perfect hash.</param>
/// <param name="Postings">Where each value's list starts, and the lists.</param>
public sealed record KeyIndexTables(IdIndexTables Keys, string Postings);
