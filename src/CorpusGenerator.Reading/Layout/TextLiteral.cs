namespace CorpusGenerator.Reading;

/// <summary>A literal that holds the texts of one or more articles, one after another.</summary>
/// <param name="Articles">Their indexes, ascending.</param>
public sealed record TextLiteral(EquatableArray<int> Articles);
