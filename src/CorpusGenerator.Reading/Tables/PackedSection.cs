namespace CorpusGenerator.Reading;

/// <summary>A section of the packed tables.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="Count">The number of its entries.</param>
/// <param name="Length">Its length in characters.</param>
public sealed record PackedSection(string Name, int Count, int Length);
