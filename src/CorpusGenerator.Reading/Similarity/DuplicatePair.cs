namespace CorpusGenerator.Reading;

/// <summary>Two documents that are nearly the same.</summary>
/// <param name="First">The index of the one that comes first.</param>
/// <param name="Second">The index of the other.</param>
/// <param name="Resemblance">Which part of their shingles they share, above 0, at most 1 (Jaccard index).</param>
public readonly record struct DuplicatePair(int First, int Second, double Resemblance);
