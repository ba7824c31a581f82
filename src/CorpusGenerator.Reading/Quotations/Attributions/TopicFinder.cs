namespace CorpusGenerator.Reading;

/// <summary>Finds the speaker before a quotation in languages whose verb, and so whose cue, comes last.</summary>
internal sealed class TopicFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestTitle = 4;
    private readonly NameFinder _names = new(tokens, grammar);
    private readonly SubjectFinder _subjects = new(tokens, grammar);

    /// <summary>The subject in the words from <paramref name="first"/> to the quotation; null for none.</summary>
    public NounPhrase? Before(int first, int end)
    {
        int marker = LastMarker(first, end);
        if (marker > first)
            return Ending(first, marker - 1);
        if (end > first && tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Colon)
            end--;
        NounPhrase? adjacent = end > first ? Ending(first, end - 1) : null;
        return adjacent ?? FirstTopic(first, end) ?? FirstName(first, end);
    }

    /// <summary>The subject between a cue in a relative clause and the quotation ("diyen Anna Lis, “…”"); null for none.</summary>
    public NounPhrase? After(int first, int end)
    {
        if (grammar.Unspaced)
            return null;
        if (end > first && tokens[end - 1].Kind == TokenKind.Comma)
            end--;
        return end > first ? Ending(first, end - 1) : null;
    }

    /// <summary>The first name without a case ending.</summary>
    private NounPhrase? FirstName(int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (tokens[index].Is(WordClasses.Pronoun) && !tokens[index].Is(WordClasses.Determiner))
                return Ending(index, index);
            if (!_names.IsNameWord(index) || grammar.Unspaced)
                continue;
            int last = _names.RunEnd(index, end - 1);
            if ((last + 1 >= end || !tokens[last + 1].Is(WordClasses.CaseEnding)) && !IsSentenceCapital(index, last, first))
                return Describe(index, last);
            index = last;
        }

        return grammar.Unspaced ? _subjects.Before(first, end) : null;
    }

    /// <summary>A word that has its capital from the sentence's start, and nothing else to show that it is a name.</summary>
    private bool IsSentenceCapital(int index, int last, int first) =>
        !grammar.NoCapitals && index == first && last == index
        && !tokens[index].Is(WordClasses.GivenName) && !tokens.IsKind(index + 1, TokenKind.Comma);

    private int LastMarker(int first, int end)
    {
        for (int index = end - 1; index > first; index--)
        {
            if (tokens[index].Is(WordClasses.SubjectMarker))
                return index;
        }

        return -1;
    }

    /// <summary>A name that a comma follows, at the sentence's start.</summary>
    private NounPhrase? FirstTopic(int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Comma)
                return index > first ? Ending(first, index - 1) : null;
        }

        return null;
    }

    /// <summary>The name, or else the title, that ends with a token.</summary>
    private NounPhrase? Ending(int first, int last)
    {
        ref Token token = ref tokens[last];
        if (token.Kind != TokenKind.Word || token.Is(WordClasses.CaseEnding | WordClasses.Adverb | WordClasses.Conjunction | WordClasses.Cue | WordClasses.Preposition))
            return null;
        if (token.Is(WordClasses.Pronoun))
            return new(last, last, last, last, NounPhraseKind.Pronoun, false, token.Classes);
        if (grammar.Unspaced)
            return Describe(UnspacedStart(first, last), last);
        if (_names.IsNameWord(last))
            return Describe(NameStart(first, last), last);
        return token.Is(WordClasses.Role) || (token.IsCapitalized && token.Is(WordClasses.NotName)) ? Describe(TitleStart(first, last), last) : null;
    }

    private NounPhrase Describe(int first, int last)
    {
        bool isName = _names.TryFind(first, last, out int coreFirst, out int coreLast);
        return isName
            ? new(first, last, coreFirst, coreLast, NounPhraseKind.Name, false, tokens[last].Classes)
            : new(first, last, first, last, NounPhraseKind.Title, false, tokens[last].Classes);
    }

    private int NameStart(int first, int last)
    {
        int start = last;
        while (start > first && (_names.IsNameWord(start - 1) || tokens[start - 1].Is(WordClasses.NameParticle)))
            start--;
        return start;
    }

    private int TitleStart(int first, int last)
    {
        int start = last;
        while (start > first && last - start < LongestTitle && tokens[start - 1].Kind == TokenKind.Word
            && (tokens[start - 1].IsCapitalized || tokens[start - 1].Is(WordClasses.Role)))
            start--;
        return start;
    }

    private int UnspacedStart(int first, int last)
    {
        const WordClasses Ends = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.SubjectMarker
            | WordClasses.That | WordClasses.Adverb | WordClasses.Cue;
        int start = last;
        while (start > first && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Other && !tokens[start - 1].Is(Ends))
            start--;
        while (start < last && tokens[start].Is(WordClasses.Genitive))
            start++;
        return start;
    }
}
