namespace CorpusGenerator.Reading;

/// <summary>Finds the clause of content right before a verb: "Asked whether the ferry would come back, answered".</summary>
internal sealed class EmbeddedClauses(TokenTable tokens, QuotationGrammar grammar)
{
    /// <summary>
    /// The clause from its "whether" to the comma right before the verb, with the participle that may open the sentence
    /// before it: what is named there is no subject of the verb. Empty for none.
    /// </summary>
    /// <param name="first">The sentence's first token.</param>
    /// <param name="verb">The verb.</param>
    public TokenRange Before(int first, int verb)
    {
        int comma = tokens.FirstBefore(verb, first, WordClasses.Auxiliary | WordClasses.Adverb) - 1;
        if (grammar.VerbLast || comma <= first || tokens[comma].Kind != TokenKind.Comma)
            return default;
        int that = comma;
        for (int index = comma - 1; index >= first && tokens[index].Kind != TokenKind.Comma; index--)
        {
            if (tokens[index].Is(WordClasses.That))
                that = index;
        }

        return that < comma ? new(IsAfterParticiple(that, first) ? first : that, comma) : default;
    }

    /// <summary>"Zapytany, czy": one word before the comma, which is nobody.</summary>
    private bool IsAfterParticiple(int that, int first) =>
        that == first + 2 && tokens.IsKind(first + 1, TokenKind.Comma)
        && !tokens[first].Is(WordClasses.GivenName | WordClasses.Role | WordClasses.Pronoun | WordClasses.Honorific);
}
