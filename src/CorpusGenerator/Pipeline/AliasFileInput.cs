using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Generation;

/// <summary>An additional file with other names of speakers.</summary>
/// <param name="File">The file, equal by reference: the host hands out another when the content changes.</param>
/// <param name="Name">Its name; files come in order of their names.</param>
internal sealed record AliasFileInput(AdditionalText File, string Name);
