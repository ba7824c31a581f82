using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>An alias and the place to show what is wrong with it at.</summary>
internal sealed record AliasEntry(SpeakerAlias Alias, DiagnosticPlace Place);
