namespace CorpusGenerator.Reading;

/// <summary>Tells which office a phrase is about from those that it only depends on: "the mayor's spokesman" is a spokesman.</summary>
internal sealed class OfficeHeads(TokenTable tokens, QuotationGrammar grammar)
{
    private const int FarthestBare = 2;
    private const WordClasses Borders = WordClasses.Conjunction | WordClasses.Cue | WordClasses.Relative | WordClasses.That;

    /// <summary>The office that a phrase is about; -1 for none.</summary>
    public int Of(in NounPhrase phrase)
    {
        int head = -1;
        for (int index = phrase.First; index <= phrase.Last; index++)
        {
            if (!tokens[index].Is(WordClasses.Role))
                continue;
            if (!IsDependent(index, phrase.First, phrase.Last + 1))
                return index;
            head = head < 0 ? index : head;
        }

        return head;
    }

    /// <summary>Whether an office between two tokens only says whose office another one there is.</summary>
    public bool IsDependent(int office, int first, int end)
    {
        int last = tokens.EndOfExpression(office, end);
        if (last + 1 < end && !tokens[last + 1].SpaceBefore && tokens[last + 1].Is(grammar.Unspaced ? WordClasses.Genitive | WordClasses.Role : WordClasses.Genitive))
            return true;
        return grammar.GenitiveEndings.Count > 0 ? PrecedesOffice(last, end) : FollowsOffice(office, first);
    }

    /// <summary>"kunnanjohtajan tiedottaja", "belediye başkanının sözcüsü": an office in the genitive, and another one after it.</summary>
    private bool PrecedesOffice(int index, int end)
    {
        bool isGenitive = tokens.EndsWithAny(index, grammar.GenitiveEndings);
        while (++index < end && tokens[index].Kind == TokenKind.Word && !tokens[index].Is(Borders))
        {
            if (isGenitive && tokens[index].Is(WordClasses.Role))
                return true;
            isGenitive |= tokens[index].Is(WordClasses.Role) && tokens.EndsWithAny(index, grammar.GenitiveEndings);
        }

        return false;
    }

    /// <summary>
    /// "the spokesman of the mayor", "der Sprecher des Ministers": another office comes before, and what joins the two is between;
    /// where nouns inflect or the verb is first nothing has to be ("rzecznik wojewody").
    /// </summary>
    private bool FollowsOffice(int office, int first)
    {
        bool isJoined = false;
        for (int index = office - 1; index >= first && tokens[index].Kind == TokenKind.Word && !tokens[index].Is(Borders); index--)
        {
            if (tokens[index].Is(WordClasses.Role))
                return isJoined || (office - index <= FarthestBare && MayGovern(index));
            isJoined |= (tokens[index].SpaceBefore && tokens[index].Is(WordClasses.Genitive | WordClasses.Preposition)) || (grammar.NounsHaveCapitals && tokens[index].Is(WordClasses.Determiner));
        }

        return false;
    }

    /// <summary>Where nouns inflect any noun may have another in the genitive; an Arabic one has, if it has no article.</summary>
    private bool MayGovern(int noun) =>
        grammar.NamesInflect || (grammar.VerbFirst && NameForms.WithoutArticle(tokens.Span(noun)).Length == tokens[noun].Length);
}
