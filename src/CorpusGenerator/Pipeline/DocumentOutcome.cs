using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What came of reading a document.</summary>
/// <param name="Document">The document; <c>null</c> when it could not be read, and then there is a diagnostic.</param>
/// <param name="Diagnostics">What its author should know.</param>
internal sealed record DocumentOutcome(Document? Document, EquatableArray<DiagnosticInfo> Diagnostics);
