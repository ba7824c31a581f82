namespace CorpusGenerator.Reading;

/// <summary>Finds the name in a noun phrase.</summary>
internal sealed class NameFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private const WordClasses NotInName = WordClasses.NotName | WordClasses.Role | WordClasses.Honorific
        | WordClasses.Determiner | WordClasses.Genitive | WordClasses.WorkNoun | WordClasses.Adverb
        | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Auxiliary | WordClasses.Verb;

    /// <summary>Looks for the last run of name words that is not the complement of another noun.</summary>
    public bool TryFind(int first, int last, out int coreFirst, out int coreLast)
    {
        (coreFirst, coreLast) = (-1, -1);
        bool determined = tokens[first].Is(WordClasses.Determiner);
        bool afterRole = false, afterGenitive = false;
        for (int index = first; index <= last; index++)
        {
            ref Token token = ref tokens[index];
            afterRole |= token.Is(WordClasses.Role | WordClasses.Honorific);
            if (!IsNameWord(index))
            {
                afterGenitive = token.Is(WordClasses.Genitive) || (afterGenitive && token.Is(WordClasses.Determiner));
                continue;
            }

            int end = RunEnd(index, last);
            bool isComplement = afterGenitive;
            if (afterRole && (afterGenitive || IsBareComplement(index, first)) && IsComplementAndName(index, end))
            {
                index++;
                isComplement = false;
            }

            if (!isComplement && !IsPossessor(end, last) && !(determined && IsAdjective(end, last)) && (!determined || !grammar.NounsHaveCapitals || afterRole))
                (coreFirst, coreLast) = (index, end);
            afterGenitive = false;
            index = end;
            if (coreFirst >= 0 && grammar.NoCapitals)
                break;
        }

        return coreFirst >= 0;
    }

    /// <summary>Whether the word can begin a name.</summary>
    public bool IsNameWord(int index)
    {
        ref Token token = ref tokens[index];
        if (token.Kind != TokenKind.Word || token.Is(NotInName) || token.IsContinuation)
            return false;
        if (grammar.NoCapitals)
            return !IsArabicDefinite(index);
        return token.IsCapitalized;
    }

    /// <summary>The last token of the name that begins at <paramref name="first"/>.</summary>
    public int RunEnd(int first, int last)
    {
        int end = first;
        for (int index = first + 1; index <= last; index++)
        {
            ref Token token = ref tokens[index];
            if (IsNameWord(index) || (grammar.NoCapitals && !grammar.Unspaced && !token.Is(NotInName) && token.Kind == TokenKind.Word))
                end = index;
            else if (!token.Is(WordClasses.NameParticle) && !IsInitialStop(index))
                break;
        }

        return end;
    }

    /// <summary>Languages that mark case on names set what an office is of beside it without a word between.</summary>
    private bool IsBareComplement(int index, int first) =>
        grammar.NamesInflect && index > first && tokens[index - 1].Is(WordClasses.Role);

    /// <summary>"prezydent Ruritanii Jan Nowak", "sindaco di Porto Anna Lei": a place, then a given name and a surname.</summary>
    private bool IsComplementAndName(int first, int end) =>
        end == first + 2 && !tokens[first].Is(WordClasses.GivenName) && IsNameWord(first + 1) && IsNameWord(end);

    private bool IsInitialStop(int index) =>
        tokens[index].Kind == TokenKind.Stop && index > 0 && tokens[index - 1].IsCapitalized;

    private bool IsPossessor(int end, int last) =>
        end < last && tokens[end + 1].Is(WordClasses.Genitive) && tokens.Text[tokens[end + 1].Start] is '\'' or '\u2019';

    /// <summary>"the Ruritanian president": a capital before an office that no name follows.</summary>
    private bool IsAdjective(int end, int last) =>
        !grammar.NoCapitals && end + 1 == last && tokens[last].Is(WordClasses.Role) && !tokens[last].IsCapitalized;

    private bool IsArabicDefinite(int index)
    {
        ReadOnlySpan<char> word = tokens.Span(index);
        return word.Length > 3 && word[0] == '\u0627' && word[1] == '\u0644';
    }
}
