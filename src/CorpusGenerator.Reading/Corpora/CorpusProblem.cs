namespace CorpusGenerator.Reading;

/// <summary>A problem of one document with another.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Path">The document that it is shown at.</param>
/// <param name="OtherPath">The document that it goes against.</param>
/// <param name="Argument">What they share.</param>
public sealed record CorpusProblem(string Id, string Path, string OtherPath, string Argument);
