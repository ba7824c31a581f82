namespace CorpusGenerator.Reading;

/// <summary>A mark that has been opened and not closed yet.</summary>
internal readonly record struct OpenMark(int Token, int Pair);
