namespace CorpusGenerator;

/// <summary>Neighbouring rows of a column.</summary>
internal readonly record struct TableRange(int First, int Count);
