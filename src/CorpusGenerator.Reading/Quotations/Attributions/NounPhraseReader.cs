namespace CorpusGenerator.Reading;

/// <summary>Finds the noun phrases in a stretch of tokens by their function words and capitals.</summary>
internal sealed class NounPhraseReader(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestPhrase = 14;
    private const WordClasses Enders = WordClasses.Cue | WordClasses.Auxiliary | WordClasses.Conjunction
        | WordClasses.Adverb | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Relative
        | WordClasses.That | WordClasses.Verb | WordClasses.SourceBefore | WordClasses.SourceAfter | WordClasses.SubjectMarker;

    /// <summary>Small words that join what follows them to the phrase: without it they are none of it.</summary>
    private const WordClasses Joining = WordClasses.Genitive | WordClasses.Determiner | WordClasses.NameParticle;

    private readonly NameFinder _names = new(tokens, grammar);
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>Reads the phrases between two tokens, in order.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="phrases">Where the phrases are added.</param>
    /// <param name="splitsOblique">
    /// Without articles nothing shows where the complement of a preposition ends and the subject begins: take a
    /// name or a role after other words for the subject.
    /// </param>
    public void Read(int first, int end, List<NounPhrase> phrases, bool splitsOblique = false)
    {
        bool oblique = false;
        tokens.CountSteps(end - first);
        for (int index = first; index < end;)
        {
            ref Token token = ref tokens[index];
            if (IsPlain(token))
            {
                oblique &= token.IsContinuation || IsAdjective(index);
                index++;
            }
            else if (token.Is(WordClasses.Pronoun) && !token.Is(WordClasses.Role | WordClasses.Cue))
            {
                AddPronoun(index++, oblique, phrases);
                oblique = false;
            }
            else if (CanStart(index))
            {
                int last = PhraseEnd(index, end) - 1;
                if (oblique && splitsOblique)
                    last = ObliqueEnd(index, last);
                if (HasNoun(index, last))
                    phrases.Add(Describe(index, last, oblique));
                oblique = false;
                index = last + 1;
            }
            else if (token.Kind == TokenKind.OpenBracket)
            {
                index = tokens.AfterBracket(index, end);
            }
            else
            {
                oblique = token.Is(WordClasses.Preposition | WordClasses.Genitive) || (oblique && (token.IsContinuation || IsAdjective(index)));
                index++;
            }
        }
    }

    /// <summary>What most tokens are: a small word in no class where nouns have articles, or a sign; nothing begins there.</summary>
    private bool IsPlain(in Token token) =>
        token.Classes == WordClasses.None
        && (token.Kind == TokenKind.Word ? !token.IsCapitalized && !grammar.NoArticles : token.Kind != TokenKind.OpenBracket);

    /// <summary>Where nouns have capitals, a small unlisted word after a preposition belongs to the noun: "vom damaligen Rat".</summary>
    private bool IsAdjective(int index) => grammar.NounsHaveCapitals && IsPlainWord(index);

    private int ObliqueEnd(int first, int last)
    {
        for (int index = first + 1; index <= last; index++)
        {
            bool startsName = _names.IsNameWord(index) && !_names.IsNameWord(index - 1) && !tokens[index - 1].Is(WordClasses.Role | WordClasses.NameParticle);
            if (startsName && RoleAfter(index, last) is > 0 and int role)
                return role - 1;
            if (startsName || (tokens[index].Is(WordClasses.Role) && tokens[index - 1].IsCapitalized))
                return index - 1;
        }

        return last;
    }

    /// <summary>"at a sitting of the Council mayor Anna Lee": the office after a name opens the subject; 0 for none.</summary>
    private int RoleAfter(int name, int last)
    {
        for (int index = name + 1; index <= last; index++)
        {
            if (tokens[index].Is(WordClasses.Role) && !tokens[index].IsCapitalized && tokens[index - 1].IsCapitalized)
                return index;
        }

        return 0;
    }

    /// <summary>A pronoun, or an age in its place: "the 54-year-old".</summary>
    private void AddPronoun(int index, bool oblique, List<NounPhrase> phrases)
    {
        bool isAge = index > 2 && tokens.IsKind(index - 1, TokenKind.Dash) && tokens.IsKind(index - 2, TokenKind.Number);
        int first = isAge && tokens[index - 3].Is(WordClasses.Determiner) ? index - 3 : index;
        phrases.Add(new(first, index, first, index, NounPhraseKind.Pronoun, oblique, Gender(index, index)));
    }

    private bool CanStart(int index)
    {
        ref Token token = ref tokens[index];
        if (token.Kind != TokenKind.Word || token.IsContinuation || !IsInside(index))
            return false;
        if (token.Is(WordClasses.Determiner | WordClasses.Role | WordClasses.Honorific))
            return true;
        return grammar.NoArticles || (token.IsCapitalized && !token.Is(WordClasses.Genitive));
    }

    private bool IsInside(int index)
    {
        ref Token token = ref tokens[index];
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Stop && _sentences.IsAbbreviationStop(index);
        return token.IsContinuation || token.Is(WordClasses.Role | WordClasses.Determiner | WordClasses.NameParticle) || !token.Is(Enders);
    }

    private int PhraseEnd(int first, int end)
    {
        int limit = Math.Min(end, first + LongestPhrase);
        int index = first + 1;
        bool named = IsPlainName(first);
        while (index < limit && (IsInside(index) || tokens[index].Kind == TokenKind.Number) && !StartsAnother(index, first)
            && !(named && IsPlainWord(index) && !tokens[index - 1].Is(WordClasses.Genitive)))
            named |= IsPlainName(index++);
        while (index - 1 > first && tokens[index - 1].Is(Joining) && !tokens[index - 1].Is(WordClasses.Role))
            index--;
        return index;
    }

    private bool IsPlainName(int index) => !grammar.NoCapitals && _names.IsNameWord(index);

    /// <summary>A small word in no class, or one that may report: after a name it is a verb.</summary>
    private bool IsPlainWord(int index) =>
        tokens[index].Kind == TokenKind.Word && !tokens[index].IsCapitalized && !tokens[index].IsContinuation
        && tokens[index].Classes is WordClasses.None or WordClasses.WeakCue;

    /// <summary>An article opens a new phrase, unless the word before it joins the two.</summary>
    private bool StartsAnother(int index, int first) =>
        tokens[index].Is(WordClasses.Determiner) && !tokens[index].Is(WordClasses.Genitive | WordClasses.NameParticle)
        && index > first && !tokens[index - 1].Is(WordClasses.Genitive | WordClasses.Determiner);

    private NounPhrase Describe(int first, int last, bool oblique)
    {
        bool isInMarks = tokens.IsKind(first - 1, TokenKind.Mark) && tokens.IsKind(last + 1, TokenKind.Mark);
        bool isName = _names.TryFind(first, last, out int coreFirst, out int coreLast) || isInMarks;
        if (!isName || isInMarks)
            (coreFirst, coreLast) = (first, last);
        NounPhraseKind kind = isName ? NounPhraseKind.Name : NounPhraseKind.Title;
        return new(first, last, coreFirst, coreLast, kind, oblique || HasCaseEnding(first, last), Gender(first, last));
    }

    private bool HasNoun(int first, int last)
    {
        for (int index = first; index <= last; index++)
        {
            if ((tokens[index].Kind == TokenKind.Word && !tokens[index].Is(WordClasses.Determiner | WordClasses.Genitive)) || tokens[index].Is(WordClasses.Role))
                return true;
        }

        return false;
    }

    private bool HasCaseEnding(int first, int last) =>
        tokens[first].Is(WordClasses.CaseEnding) || tokens[last].Is(WordClasses.CaseEnding);

    /// <summary>The genders its words tell; of two given names the second may be a surname ("Mira Henry").</summary>
    private WordClasses Gender(int first, int last)
    {
        WordClasses gender = WordClasses.None;
        bool isSurname = false;
        for (int index = first; index <= last; index++)
        {
            bool isGiven = tokens[index].Is(WordClasses.GivenName);
            if (!(isGiven && isSurname))
                gender |= tokens[index].Classes;
            isSurname |= isGiven;
        }

        return gender & (WordClasses.Masculine | WordClasses.Feminine | WordClasses.Plural | WordClasses.FirstPerson);
    }
}
