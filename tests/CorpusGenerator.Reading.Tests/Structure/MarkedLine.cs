namespace CorpusGenerator.Reading.Tests.Structure;

/// <summary>A line of a test document: its mark and where it is.</summary>
public sealed record MarkedLine(string Mark, int Start, int Length);
