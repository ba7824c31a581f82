namespace CorpusGenerator.Reading;

/// <summary>Some tokens of a document.</summary>
/// <param name="First">The first of them.</param>
/// <param name="End">The token after the last.</param>
internal readonly record struct TokenRange(int First, int End);
