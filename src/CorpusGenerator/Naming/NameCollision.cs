namespace CorpusGenerator.Generation;

/// <summary>A document that could not get the member name it would have had.</summary>
/// <param name="Path">The document.</param>
/// <param name="OtherPath">The document it collides with.</param>
/// <param name="Wanted">The name both would have.</param>
/// <param name="Given">The name it has got.</param>
internal sealed record NameCollision(string Path, string OtherPath, string Wanted, string Given);
