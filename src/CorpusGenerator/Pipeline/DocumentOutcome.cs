using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What came of reading a document.</summary>
/// <remarks>Text and entry go on by branches of their own, and the document that they were taken from is let go.</remarks>
/// <param name="Entry">All of the document but its text; <c>null</c> when it could not be read, and then there is a diagnostic.</param>
/// <param name="Text">Its text; <c>null</c> with the entry.</param>
/// <param name="Words">Hashes of its words; <c>null</c> with the entry.</param>
/// <param name="Diagnostics">What its author should know.</param>
internal sealed record DocumentOutcome(
    DocumentEntry? Entry, TextContent? Text, DocumentWords? Words, EquatableArray<DiagnosticInfo> Diagnostics);
