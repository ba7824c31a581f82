namespace CorpusGenerator.Reading;

/// <summary>Finds where somebody speaks after a dash inside a paragraph that does not open with one.</summary>
internal sealed class TurnFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestTurn = 60;
    private const int LongestLabel = 16;
    private readonly CueClauseReader _clauses = new(tokens, grammar);
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>"Anna Lis, director: – We had forty.": the dash after whoever speaks in a block without marks; 0 for none.</summary>
    public int DashAfterLabel(int first, int end)
    {
        int limit = Math.Min(end - 1, first + LongestLabel);
        for (int index = first + 1; index < limit; index++)
        {
            if (tokens[index].Kind == TokenKind.Colon)
                return tokens[index + 1].Kind == TokenKind.Dash && index + 2 < end && tokens[index + 2].IsCapitalized ? index + 1 : 0;
            if (tokens[index].Kind == TokenKind.Stop && tokens.HasSpaceAfter(index) && tokens.IsKind(index + 1, TokenKind.Word) && tokens[index + 1].IsCapitalized)
                return 0;
        }

        return 0;
    }

    /// <summary>", – said Holm.": whether a block ends with who speaks, after a comma and a dash.</summary>
    public bool EndsWithCue(int first, int end)
    {
        int limit = Math.Max(first, end - IncisionExtent.LongestClause);
        tokens.CountSteps(end - limit);
        for (int index = end - 2; index > limit; index--)
        {
            if (tokens[index].Kind == TokenKind.Dash && tokens[index].SpaceBefore)
                return tokens[index - 1].Kind == TokenKind.Comma && _clauses.StartsWithCue(index + 1, end);
        }

        return false;
    }

    /// <summary>The first dash that a turn follows; <paramref name="end"/> for none.</summary>
    public int FirstDash(int first, int end)
    {
        for (int index = first + 2; index + 2 < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Dash && IsTurn(first, index, end))
                return index;
        }

        return end;
    }

    /// <summary>The token after a turn and what follows it: after a colon the next dash between sentences ends it.</summary>
    public int EndOf(int dash, int end)
    {
        if (tokens[dash - 1].Kind != TokenKind.Colon)
            return end;
        for (int index = dash + 1; index < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Dash && tokens[index - 1].Kind == TokenKind.Stop)
                return index;
        }

        return end;
    }

    /// <summary>"He said: — We go. — Nobody spoke", "He denies it. – Nonsense – he snaps.": a capital after the dash, and a cue on one side.</summary>
    private bool IsTurn(int first, int dash, int end)
    {
        if (!tokens[dash].SpaceBefore || !tokens.HasSpaceAfter(dash) || !tokens[dash + 1].IsCapitalized)
            return false;
        return tokens[dash - 1].Kind == TokenKind.Colon
            ? tokens[dash - 2].Is(WordClasses.Cue)
            : tokens[dash - 1].Kind == TokenKind.Stop && (HasCueAfterSign(dash + 1, Math.Min(end, dash + LongestTurn)) || (tokens[end - 1].Kind == TokenKind.Stop && PresentsSpeaker(first, dash)));
    }

    /// <summary>"Mayor Anna Lee is angry. – This is new to us.": a full name in the sentence before the dash.</summary>
    private bool PresentsSpeaker(int first, int dash)
    {
        int limit = Math.Max(first, dash - LongestTurn);
        tokens.CountSteps(dash - limit);
        for (int index = dash - 2; index > limit && !_sentences.IsEnd(index); index--)
        {
            if (tokens[index].IsCapitalized && tokens[index - 1].IsCapitalized && tokens[index - 1].Is(WordClasses.GivenName))
                return true;
        }

        return false;
    }

    /// <summary>A cue after the next dash, or, where commas set off who speaks, after a comma in the same sentence: "Holm is glad. – We won, she says."</summary>
    private bool HasCueAfterSign(int first, int end)
    {
        tokens.CountSteps(end - first);
        for (int index = first; index + 1 < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Dash && tokens[index].SpaceBefore)
                return _clauses.StartsWithCue(index + 1, end);
            if (grammar.CommaIncision && tokens[index].Kind == TokenKind.Comma && _clauses.IsIncision(index + 1, end))
                return true;
        }

        return false;
    }
}
