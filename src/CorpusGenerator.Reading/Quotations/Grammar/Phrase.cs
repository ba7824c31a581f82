namespace CorpusGenerator.Reading;

/// <summary>An expression of several words: the hash of the first, the others folded, and what the whole does.</summary>
internal sealed record Phrase(ulong First, string[] Rest, WordClasses Classes);
