namespace CorpusGenerator.Reading;

/// <summary>A block of a document: what it is, and where its text is without the white space around it.</summary>
public readonly record struct DocumentBlock(BlockKind Kind, TextRange Range);
