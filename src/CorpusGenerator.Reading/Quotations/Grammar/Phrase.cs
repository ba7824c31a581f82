namespace CorpusGenerator.Reading;

/// <summary>An expression of several words: those after the first, folded, and what the whole does.</summary>
internal sealed record Phrase(string[] Rest, WordClasses Classes);
