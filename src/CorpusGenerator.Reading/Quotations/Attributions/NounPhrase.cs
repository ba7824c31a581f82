namespace CorpusGenerator.Reading;

/// <summary>A noun phrase that may be a speaker, in tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="CoreFirst">The first token of the name in it, or of the phrase without its article.</param>
/// <param name="CoreLast">The last token of the same.</param>
/// <param name="Kind">What it names somebody by.</param>
/// <param name="IsOblique">It depends on a preposition or has a case ending: it is no subject.</param>
/// <param name="Gender">Masculine, feminine, plural, where a word of it tells.</param>
internal readonly record struct NounPhrase(
    int First,
    int Last,
    int CoreFirst,
    int CoreLast,
    NounPhraseKind Kind,
    bool IsOblique,
    WordClasses Gender)
{
    /// <summary>Whether it is a pronoun of whoever speaks or writes.</summary>
    public bool IsFirstPerson => Kind == NounPhraseKind.Pronoun && (Gender & WordClasses.FirstPerson) != 0;
}
