namespace CorpusGenerator.Reading;

/// <summary>A place where the document names a person.</summary>
/// <param name="Person">Who is named.</param>
/// <param name="Phrase">The noun phrase that names them.</param>
internal readonly record struct Mention(Speaker Person, NounPhrase Phrase);
