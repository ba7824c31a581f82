namespace CorpusGenerator.Reading;

/// <summary>A document that is nearly the same as one before it.</summary>
/// <param name="First">The index of the one before.</param>
/// <param name="Second">The index of the document.</param>
/// <param name="Percent">Which part of their shingles they share, estimated: 80 to 100.</param>
public readonly record struct DuplicatePair(int First, int Second, int Percent);
