namespace CorpusGenerator.Reading;

/// <summary>A generated file of text literals.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Literals">At least one.</param>
public sealed record TextFile(int Number, EquatableArray<TextLiteral> Literals);
