namespace CorpusGenerator.Reading;

/// <summary>A place where the document names a person.</summary>
/// <param name="Person">Who is named.</param>
/// <param name="Phrase">The noun phrase that names them.</param>
/// <param name="First">The first token of what describes them: of the phrase, or of an office and a comma before it.</param>
internal readonly record struct Mention(Speaker Person, NounPhrase Phrase, int First);
