namespace CorpusGenerator.Reading;

/// <summary>Somebody who is quoted in the corpus.</summary>
/// <param name="Name">The fullest form of the name.</param>
/// <param name="Names">All forms, <paramref name="Name"/> first, the others in ordinal order.</param>
/// <param name="Article">The id of the article that describes them without naming them; empty for a name.</param>
public sealed record CorpusSpeaker(string Name, EquatableArray<string> Names, string Article);
