namespace CorpusGenerator.Reading;

/// <summary>A quotation in its place in the corpus.</summary>
/// <param name="Article">The index of its article.</param>
/// <param name="Entry">The quotation.</param>
/// <param name="Speaker">The index of its speaker; -1 without one.</param>
public readonly record struct CorpusQuote(int Article, QuoteEntry Entry, int Speaker);
