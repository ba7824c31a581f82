namespace CorpusGenerator.Reading;

/// <summary>Finds the speaker before a quotation in languages whose verb, and so whose cue, comes last.</summary>
internal sealed class TopicFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestTitle = 4;
    private const int FarthestTitle = 8;
    private const int LongestBracket = 8;
    /// <summary>What the last word of a phrase for somebody is.</summary>
    public const WordClasses Person = WordClasses.Role | WordClasses.Honorific | WordClasses.Pronoun | WordClasses.GivenName;
    private readonly NameFinder _names = new(tokens, grammar);
    private readonly RelativeClauses _relative = new(tokens, grammar);

    /// <summary>What the last word of a subject is not; without spaces small words are parts of verbs, and whole clauses have no sign before them.</summary>
    private readonly WordClasses _noSubject = WordClasses.CaseEnding | WordClasses.Adverb | WordClasses.Conjunction | WordClasses.Cue | WordClasses.Preposition
        | (grammar.Unspaced
            ? WordClasses.That | WordClasses.SubjectMarker | WordClasses.Auxiliary | WordClasses.Genitive | WordClasses.Reportive | WordClasses.TermWord | WordClasses.Verb
            : WordClasses.None);

    /// <summary>The subject in the words from <paramref name="first"/> to the quotation; null for none.</summary>
    public NounPhrase? Before(int first, int end)
    {
        int marker = LastMarker(first, end);
        if (marker > first)
            return Marked(first, end, Person) ?? Marked(first, end, default);
        if (end > first && tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Colon)
            end--;
        NounPhrase? adjacent = end > first ? Ending(first, end - 1) : null;
        return Somebody(adjacent, first) ?? Somebody(FirstTopic(first, end), first) ?? FirstName(first, end);
    }

    /// <summary>
    /// "肩を抱き、「…」と言った": without spaces only a word for a person, or one that opens the sentence and is not written
    /// as verbs are, is somebody where no particle says so.
    /// </summary>
    private NounPhrase? Somebody(in NounPhrase? phrase, int first) =>
        phrase is not { } found || !grammar.Unspaced || tokens[found.Last].Is(Person)
        || (found.First == first && !Characters.IsHiragana(tokens.Text[tokens[found.Last].End - 1]))
            ? phrase
            : null;

    /// <summary>The subject between a cue in a relative clause and the quotation ("diyen Anna Lis, “…”"); null for none.</summary>
    public NounPhrase? After(int first, int end)
    {
        if (grammar.Unspaced)
            return null;
        if (end > first && tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Colon)
            end--;
        return end > first ? Ending(first, end - 1) : null;
    }

    /// <summary>
    /// The last subject that ends with a word of the classes, any where there are none; one of the sentence goes before
    /// one of a clause inside it (Japanese "は" and "が"), and none stands in marks. Null for none.
    /// </summary>
    public NounPhrase? Marked(int first, int end, WordClasses classes)
    {
        NounPhrase? inner = null;
        bool isQuoted = false;
        for (int index = end - 1; index > first; index--)
        {
            isQuoted ^= tokens[index].Kind == TokenKind.Mark;
            if (isQuoted || !tokens[index].Is(WordClasses.SubjectMarker) || Ending(first, index - 1) is not { } subject
                || (classes != WordClasses.None && !tokens[subject.Last].Is(classes)))
                continue;
            if (IsTopic(index))
                return subject;
            inner ??= _relative.Holds(index, end) ? null : subject;
        }

        return inner;
    }

    /// <summary>The noun phrase that the tokens are, all of them; null when they are more or something else.</summary>
    public NounPhrase? Whole(int first, int end) =>
        Ending(first, end - 1) is { } phrase && IsStart(phrase.First, first) ? phrase : null;

    /// <summary>Whether what a phrase leaves out in front of it says more about whom it names: "橋を守る田中さん".</summary>
    private bool IsStart(int index, int first) => index == first || !tokens[index - 1].Is(WordClasses.SubjectMarker | WordClasses.That | WordClasses.Cue);

    /// <summary>Whether the particle there closes what the sentence is about.</summary>
    public bool IsTopic(int index) =>
        tokens[index].Length == 1 && grammar.TopicMarkers.Contains(tokens.Text[tokens[index].Start]);

    /// <summary>The first name without a case ending.</summary>
    private NounPhrase? FirstName(int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (tokens[index].Is(WordClasses.Pronoun) && !tokens[index].Is(WordClasses.Determiner))
                return Ending(first, index);
            if (!_names.IsNameWord(index) || grammar.Unspaced)
                continue;
            int last = EndWithOffice(_names.RunEnd(index, end - 1), end);
            if ((last + 1 >= end || !tokens[last + 1].Is(WordClasses.CaseEnding)) && !IsSentenceCapital(index, last, first))
                return Describe(index, last);
            index = last;
        }

        return grammar.Unspaced ? null : FirstTitle(first, end);
    }

    /// <summary>"Kıyı Dernekleri Sözcüsü Ayla Kurt": the name after a body and an office in it is part of the phrase.</summary>
    private int EndWithOffice(int last, int end)
    {
        int after = last + 1;
        while (after < end && tokens[after].Is(WordClasses.Role) && !tokens[after].Is(WordClasses.CaseEnding))
            after++;
        return after > last + 1 && after < end && _names.IsNameWord(after) ? _names.RunEnd(after, end - 1) : last;
    }

    /// <summary>"Mahkeme başkanı sanığa dönerek, “…”": the first office, with what stands before it in the sentence.</summary>
    private NounPhrase? FirstTitle(int first, int end)
    {
        for (int index = first; index < Math.Min(end, first + FarthestTitle); index++)
        {
            if (tokens[index].Kind != TokenKind.Word)
                return null;
            bool isLast = index + 1 >= end || !tokens[index + 1].Is(WordClasses.Role | WordClasses.CaseEnding);
            if (tokens[index].Is(WordClasses.Role) && isLast)
                return Describe(TitleStart(first, index), index);
        }

        return null;
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

    /// <summary>The name, or else the title, that ends with a token; "üreticilerden biri" is somebody new. Null for none.</summary>
    public NounPhrase? Ending(int first, int last)
    {
        if (grammar.Unspaced)
            last = BeforeBracket(first, last);
        ref Token token = ref tokens[last];
        if (token.Kind != TokenKind.Word || token.Is(_noSubject) || (grammar.Unspaced && IsEnding(token)))
            return null;
        if (token.Is(WordClasses.Pronoun) && last > first && tokens.EndsWithAny(last - 1, grammar.PartitiveEndings))
            return new(last - 1, last, last - 1, last, NounPhraseKind.Title, false, token.Classes);
        if (token.Is(WordClasses.Pronoun))
            return new(last, last, last, last, NounPhraseKind.Pronoun, false, token.Classes);
        if (grammar.Unspaced)
            return Describe(UnspacedStart(first, last), last);
        if (_names.IsNameWord(last))
            return Describe(NameStart(first, last), last);
        return token.Is(WordClasses.Role) || (token.IsCapitalized && token.Is(WordClasses.NotName)) ? Describe(TitleStart(first, last), last) : null;
    }

    /// <summary>An unlisted word in the letters of endings, or that ends in them: part of a verb.</summary>
    private bool IsEnding(in Token token) => token.Classes == WordClasses.None && Characters.IsHiragana(tokens.Text[token.End - 1]);

    /// <summary>"田中さん(31)は": the word before a bracket that ends at a token.</summary>
    public int BeforeBracket(int first, int last)
    {
        if (tokens[last].Kind != TokenKind.CloseBracket)
            return last;
        int open = last;
        while (open > first && open > last - LongestBracket && tokens[open].Kind != TokenKind.OpenBracket)
            open--;
        return open > first && tokens[open].Kind == TokenKind.OpenBracket ? open - 1 : last;
    }

    private NounPhrase Describe(int first, int last)
    {
        bool isName = _names.TryFind(first, last, out int coreFirst, out int coreLast);
        return isName && !(IsGenitive(coreLast + 1) && tokens[last].Is(WordClasses.Role))
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
            && (tokens[start - 1].IsCapitalized || tokens[start - 1].Is(WordClasses.Role) || (start == last && IsGenitive(start - 1))))
            start--;
        return start;
    }

    /// <summary>"Ayla Kurt'un dün toplantıda “…” demesi": the last ending of a genitive that is cut off a name; the token before the first for none.</summary>
    public int PossessorBefore(int first, int last)
    {
        while (last >= first && !IsGenitive(last))
            last--;
        return Math.Max(last, first - 1);
    }

    /// <summary>"Ada Kurt'un avukatı": whether the token is the ending of whose office the next word is.</summary>
    private bool IsGenitive(int index) => grammar.ApostropheCutsEnding && tokens[index].Is(WordClasses.CaseEnding) && tokens.EndsWithAny(index, grammar.GenitiveEndings, 1);

    private int UnspacedStart(int first, int last)
    {
        const WordClasses Ends = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.SubjectMarker
            | WordClasses.That | WordClasses.Adverb | WordClasses.Cue | WordClasses.Verb;
        int start = last;
        while (start > first && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Other && !tokens[start - 1].Is(Ends) && !EndsClause(start - 1))
            start--;
        while (start < last && tokens[start].Is(WordClasses.Genitive))
            start++;
        return start;
    }

    /// <summary>"率いる監督": a helping verb before a word that is not written in the letters of endings.</summary>
    private bool EndsClause(int index) =>
        tokens[index].Is(WordClasses.Auxiliary) && grammar.PredicateEndings.Contains(tokens.Text[tokens[index].End - 1])
        && !Characters.IsHiragana(tokens.Text[tokens[index].End]);
}
