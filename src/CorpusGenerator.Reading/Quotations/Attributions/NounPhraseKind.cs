namespace CorpusGenerator.Reading;

/// <summary>What a noun phrase names somebody by.</summary>
internal enum NounPhraseKind : byte
{
    Title,
    Name,
    Pronoun,
}
