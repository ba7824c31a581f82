namespace CorpusGenerator.Reading;

/// <summary>Where the clause of a verb begins, if a conjunction shows it.</summary>
internal sealed class ClauseStarts(TokenTable tokens)
{
    /// <summary>
    /// The token after the comma before the verb: "When Lee came in, the guard …", "Lee sat down, whereupon the guard …";
    /// the verb itself where no conjunction parts clauses.
    /// </summary>
    /// <param name="first">The sentence's first token.</param>
    /// <param name="verb">The verb.</param>
    public int Before(int first, int verb)
    {
        int comma = verb - 1;
        while (comma > first && tokens[comma].Kind != TokenKind.Comma)
            comma--;
        if (comma <= first)
            return verb;
        int next = tokens[comma + 1].Is(WordClasses.Preposition) ? comma + 2 : comma + 1;
        return OpensClause(first) || OpensClause(next) ? comma + 1 : comma == tokens.FirstBefore(verb, first, WordClasses.Auxiliary) - 1 ? BeforeAside(first, comma, verb) : verb;
    }

    /// <summary>"Lee sat down, and the guard, who was tired, said": the clause of a verb that an aside comes right before.</summary>
    private int BeforeAside(int first, int comma, int verb)
    {
        bool isBeforeAside = false;
        for (int index = comma - 1; index > first; index--)
        {
            if (tokens[index].Kind != TokenKind.Comma)
                continue;
            if (isBeforeAside && OpensClause(index + 1))
                return index + 1;
            isBeforeAside = true;
        }

        return verb;
    }

    private bool OpensClause(int index) =>
        tokens[index].Is(WordClasses.Conjunction) && !tokens[index].Is(WordClasses.Determiner | WordClasses.Relative | WordClasses.NameParticle);
}
