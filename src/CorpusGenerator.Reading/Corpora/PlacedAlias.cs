namespace CorpusGenerator.Reading;

/// <summary>An alias and where its file has it.</summary>
/// <param name="Alias">The two names.</param>
/// <param name="Range">The place of <see cref="SpeakerAlias.Name"/> in the file.</param>
public readonly record struct PlacedAlias(SpeakerAlias Alias, TextRange Range);
