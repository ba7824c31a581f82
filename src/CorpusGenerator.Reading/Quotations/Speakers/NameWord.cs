namespace CorpusGenerator.Reading;

/// <summary>A word of a name, as it stands in the text.</summary>
/// <param name="Range">Where.</param>
/// <param name="Hash">Of its folded spelling.</param>
internal readonly record struct NameWord(TextRange Range, ulong Hash);
