namespace CorpusGenerator.Reading;

/// <summary>Tells commas that end a clause from those around an aside.</summary>
internal sealed class CommaBorders(TokenTable tokens, QuotationGrammar grammar)
{
    /// <summary>
    /// Whether a comma or dash stands before the end, but for the two around words of place, time or manner: "said on
    /// Monday, in Porto, the mayor".
    /// </summary>
    public bool HasBefore(int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Comma && OpensAside(index, first))
                index = NextComma(index + 1, end);
            else if (tokens[index].Kind is TokenKind.Comma or TokenKind.Dash && !tokens.IsHyphen(index))
                return true;
            if (index < 0)
                return true;
        }

        return false;
    }

    /// <summary>Words of place, time or manner after a comma, or any small word where it comes right after the verb: "complains, spade in hand, Anna Lee".</summary>
    private bool OpensAside(int comma, int first) =>
        tokens[comma + 1].Is(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Determiner)
        || (comma == first && !grammar.NoArticles && tokens[comma + 1].Kind == TokenKind.Word && !tokens[comma + 1].IsCapitalized);

    /// <summary>The next comma; -2 when a clause or nothing is between.</summary>
    private int NextComma(int index, int end)
    {
        for (; index < end && !(tokens[index].Is(WordClasses.Cue | WordClasses.Auxiliary | WordClasses.Verb) && !tokens[index].Is(WordClasses.Determiner | WordClasses.Preposition)); index++)
        {
            if (tokens[index].Kind == TokenKind.Comma)
                return index;
        }

        return -2;
    }
}
