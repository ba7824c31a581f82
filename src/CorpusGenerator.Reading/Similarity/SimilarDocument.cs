namespace CorpusGenerator.Reading;

/// <summary>A document that is like another.</summary>
/// <param name="Document">Its index.</param>
/// <param name="Score">How alike they are; larger is more alike.</param>
public readonly record struct SimilarDocument(int Document, double Score);
