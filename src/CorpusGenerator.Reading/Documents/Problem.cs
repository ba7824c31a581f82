namespace CorpusGenerator.Reading;

/// <summary>Something in a document that its author should know about: a diagnostic without Roslyn.</summary>
/// <param name="Id">The diagnostic's id (<c>CG0003</c>).</param>
/// <param name="Range">Where it is in the document's text.</param>
/// <param name="Argument">What fills the place in the diagnostic's message; empty when it has none.</param>
public readonly record struct Problem(string Id, TextRange Range, string Argument);
