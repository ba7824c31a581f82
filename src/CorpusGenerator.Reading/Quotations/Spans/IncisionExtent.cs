namespace CorpusGenerator.Reading;

/// <summary>Where a clause ends that names the speaker inside what is said.</summary>
internal sealed class IncisionExtent(TokenTable tokens, QuotationGrammar grammar)
{
    /// <summary>The most tokens that such a clause may have.</summary>
    public const int LongestClause = 40;

    private const int LongestOffice = 3;
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>The token that ends a clause: a comma after which nothing more is said of its subject, a dash, or the end of its sentence.</summary>
    /// <param name="index">The clause's first token.</param>
    /// <param name="end">The token after the last that may belong to it.</param>
    public int EndOf(int index, int end)
    {
        bool afterDash = tokens[index - 1].Kind == TokenKind.Dash;
        int limit = Math.Min(end, index + LongestClause);
        tokens.CountSteps(limit - index);
        for (; index < limit; index++)
        {
            if (tokens[index].Kind == TokenKind.OpenBracket)
                index = tokens.AfterBracket(index, limit) - 1;
            else if (tokens[index].Kind == TokenKind.Dash && IsApart(index))
                return index;
            else if (_sentences.IsEnd(index) || (!afterDash && tokens[index].Kind == TokenKind.Comma && !OpensApposition(index)))
                return index;
        }

        return end;
    }

    /// <summary>
    /// ", regrette Anne Lis, maire de Porto.", ", säger Anna Lis, som äger baren.": a bare office or trade, or a relative
    /// clause, after the name says more about who speaks.
    /// </summary>
    private bool OpensApposition(int comma)
    {
        if (!tokens.IsKind(comma + 1, TokenKind.Word))
            return tokens[comma - 1].IsCapitalized && IsAge(comma + 1);
        if (!tokens[comma - 1].IsCapitalized || tokens[comma + 1].IsCapitalized)
            return tokens[comma - 1].Is(WordClasses.Role) && IsFullNameAlone(comma + 1);
        ref Token next = ref tokens[comma + 1];
        return (next.Is(WordClasses.Role) && !next.Is(WordClasses.Cue | WordClasses.Verb)) || next.Is(WordClasses.Relative) || IsOffice(comma + 1);
    }

    /// <summary>", säger Anna Lis, 22.", "22 år.": a number and at most one word up to the next sign.</summary>
    private bool IsAge(int number)
    {
        if (!tokens.IsKind(number, TokenKind.Number))
            return false;
        int next = tokens.IsKind(number + 1, TokenKind.Word) ? number + 2 : number + 1;
        return tokens.IsKind(next, TokenKind.Stop) || tokens.IsKind(next, TokenKind.Comma);
    }

    /// <summary>", se souvient la fondatrice, Anne Lis, on", ", säger rektorn, professor emerita Anna Lis.": the name of the office before it, maybe with another office, up to a sign.</summary>
    private bool IsFullNameAlone(int index)
    {
        int limit = index + LongestOffice;
        if (tokens[index].Is(WordClasses.Role))
        {
            while (index < limit && tokens.IsKind(index, TokenKind.Word) && !tokens[index].IsCapitalized)
                index++;
        }

        return tokens.IsKind(index + 1, TokenKind.Word) && tokens[index].IsCapitalized && tokens[index + 1].IsCapitalized
            && (tokens.IsKind(index + 2, TokenKind.Comma) || tokens.IsKind(index + 2, TokenKind.Stop));
    }

    /// <summary>"baarin omistaja.": two words to the sentence's end, of which the last is an office.</summary>
    private bool IsOffice(int index) =>
        tokens.IsKind(index + 1, TokenKind.Word) && tokens[index + 1].Is(WordClasses.Role) && !tokens[index + 1].IsCapitalized
        && !tokens[index].Is(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Conjunction | WordClasses.Auxiliary)
        && (tokens.IsKind(index + 2, TokenKind.Stop) || tokens.IsKind(index + 2, TokenKind.Comma));

    /// <summary>White space or the end of a clause is beside the dash: it is no hyphen.</summary>
    public bool IsApart(int index) =>
        tokens[index].SpaceBefore || (tokens.HasSpaceAfter(index) && !CutsCompound(index))
        || tokens.IsKind(index + 1, TokenKind.Stop) || tokens.IsKind(index + 1, TokenKind.Comma);

    /// <summary>"jord- och skogsbruk": half a word, where nouns are joined in writing.</summary>
    private bool CutsCompound(int index) =>
        grammar.CompoundNouns && tokens.IsKind(index - 1, TokenKind.Word) && tokens[index + 1].Is(WordClasses.Conjunction);
}
