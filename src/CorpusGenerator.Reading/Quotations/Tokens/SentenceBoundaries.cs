namespace CorpusGenerator.Reading;

/// <summary>Where sentences end, as far as attribution needs it.</summary>
internal sealed class SentenceBoundaries(TokenTable tokens)
{
    /// <summary>Whether the token ends a sentence or a block.</summary>
    public bool IsEnd(int index)
    {
        ref Token token = ref tokens[index];
        if (token.Kind == TokenKind.Break)
            return true;
        return token.Kind == TokenKind.Stop && !IsAbbreviationStop(index) && !GoesOn(index);
    }

    /// <summary>Whether a sentence or a block begins with the token.</summary>
    public bool IsStart(int index) => index == 0 || IsEnd(index - 1);

    /// <summary>Whether the stop belongs to an abbreviation or an initial.</summary>
    public bool IsAbbreviationStop(int index)
    {
        if (index == 0 || tokens[index].Kind != TokenKind.Stop || tokens[index].SpaceBefore)
            return false;
        ref Token before = ref tokens[index - 1];
        if (before.Kind is not (TokenKind.Word or TokenKind.Number) || tokens.Text[tokens[index].Start] != '.')
            return false;
        if (before.Kind == TokenKind.Number)
            return IsOrdinalSign(index + 1);
        return before.Is(WordClasses.Abbreviation)
            || (before.Length == 1 && !char.IsLower(tokens.Text[before.Start]))
            || (!tokens.HasSpaceAfter(index) && tokens.IsKind(index + 1, TokenKind.Word) && !LacksSpace(index));
    }

    /// <summary>"he said.Holm left": a small word before the stop and a capital after it, where the space between two sentences was lost.</summary>
    private bool LacksSpace(int stop) =>
        !tokens[stop - 1].IsCapitalized && tokens[stop - 1].Length > 2 && tokens[stop + 1].IsCapitalized && tokens[stop + 1].Length > 2;

    /// <summary>"2.º", "1.ª": a single small letter without a space before it.</summary>
    private bool IsOrdinalSign(int index) =>
        tokens.IsKind(index, TokenKind.Word) && tokens[index].Length == 1 && !tokens[index].SpaceBefore && !tokens[index].IsCapitalized;

    /// <summary>A small letter, also behind a mark, a comma or a closing bracket after the stop: the sentence is not over.</summary>
    private bool GoesOn(int index)
    {
        int next = tokens.IsKind(index + 1, TokenKind.Mark) && !tokens[index + 1].SpaceBefore ? index + 2 : index + 1;
        return tokens.IsKind(next, TokenKind.Word)
            ? char.IsLower(tokens.Text[tokens[next].Start])
            : tokens.IsKind(index + 1, TokenKind.Comma) || tokens.IsKind(index + 1, TokenKind.CloseBracket);
    }
}
