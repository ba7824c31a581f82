namespace CorpusGenerator.Reading;

/// <summary>Where an article's text is.</summary>
/// <param name="Literal">The number of the literal that holds it, over all files.</param>
/// <param name="Start">Where in that literal it begins, in UTF-16 code units.</param>
public readonly record struct TextPlace(int Literal, int Start);
