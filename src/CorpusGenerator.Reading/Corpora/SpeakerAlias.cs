namespace CorpusGenerator.Reading;

/// <summary>Another name of somebody, as the author of the corpus says.</summary>
/// <param name="Name">The fullest form by which articles name them, with single spaces.</param>
/// <param name="Canonical">The name they have in the whole corpus, with single spaces.</param>
public readonly record struct SpeakerAlias(string Name, string Canonical);
