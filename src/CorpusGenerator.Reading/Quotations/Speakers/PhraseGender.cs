namespace CorpusGenerator.Reading;

/// <summary>The gender that a noun phrase tells by its words: names, offices, the ending of a noun, the article.</summary>
internal sealed class PhraseGender(TokenTable tokens, QuotationGrammar grammar)
{
    /// <summary>The gender of whom an office is said of.</summary>
    public WordClasses OfOffice(in NounPhrase phrase) => phrase.Gender | OfDeterminer(phrase.First) | OfNoun(phrase);

    /// <summary>The gender of whom a name is said of: "la mareyeuse Astou Lis".</summary>
    public WordClasses OfName(in NounPhrase phrase) =>
        phrase.Gender | (HasTrade(phrase) ? OfDeterminer(phrase.First) : WordClasses.None);

    /// <summary>The gender that a form of address before a name tells: "Mrs Holm".</summary>
    public WordClasses OfAddress(in NounPhrase name)
    {
        WordClasses gender = WordClasses.None;
        for (int index = name.First; index < name.CoreFirst; index++)
            gender |= tokens[index].Is(WordClasses.Honorific) ? tokens[index].Classes : WordClasses.None;
        return gender & (WordClasses.Masculine | WordClasses.Feminine);
    }

    /// <summary>An article right before a name is a body's, and one before a complement is not the name's.</summary>
    private bool HasTrade(in NounPhrase phrase) => phrase.CoreFirst > phrase.First + 1
        && !tokens.HasAny(phrase.First + 1, phrase.CoreFirst - 1, WordClasses.Determiner | WordClasses.Genitive | WordClasses.Preposition);

    /// <summary>What an article tells, or a word like one; none for other words.</summary>
    public WordClasses OfDeterminer(int token) =>
        tokens[token].Is(WordClasses.Determiner) && grammar.DeterminerGenders.TryGetValue(FoldedWord.Hash(tokens.Span(token)), out WordClasses gender)
            ? gender
            : WordClasses.None;

    /// <summary>What the ending of the office tells, where the language has one for women.</summary>
    private WordClasses OfNoun(in NounPhrase phrase)
    {
        if (grammar.FeminineNounEndings.Count == 0)
            return WordClasses.None;
        int office = phrase.First;
        while (office < phrase.Last && !tokens[office].Is(WordClasses.Role))
            office++;
        return tokens.EndsWithAny(office, grammar.FeminineNounEndings) ? WordClasses.Feminine : WordClasses.Masculine;
    }
}
