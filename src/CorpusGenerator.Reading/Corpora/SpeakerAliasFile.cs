namespace CorpusGenerator.Reading;

/// <summary>What a file of aliases says.</summary>
/// <param name="Aliases">In the order of the file.</param>
/// <param name="Problems">What is not understood, and passed over.</param>
public sealed record SpeakerAliasFile(EquatableArray<PlacedAlias> Aliases, EquatableArray<Problem> Problems);
