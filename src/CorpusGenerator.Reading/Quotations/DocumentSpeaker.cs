namespace CorpusGenerator.Reading;

/// <summary>Somebody who is quoted in a document.</summary>
/// <param name="Name">The fullest form of the name seen in the document, in its base form where that is known.</param>
/// <param name="Names">All forms seen, <paramref name="Name"/> first, the others in order of first appearance.</param>
public sealed record DocumentSpeaker(string Name, EquatableArray<string> Names);
