using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the noun phrases in a stretch of tokens by their function words and capitals.</summary>
internal sealed class NounPhraseReader(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestPhrase = 14;
    private const int LongestInMarks = 7;
    private const int LongestDescription = 4;
    private const WordClasses Enders = WordClasses.Cue | WordClasses.Auxiliary | WordClasses.Conjunction
        | WordClasses.Adverb | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Relative
        | WordClasses.That | WordClasses.Verb | WordClasses.SourceBefore | WordClasses.SourceAfter | WordClasses.SubjectMarker;

    /// <summary>Small words that join what follows them to the phrase: without it they are none of it.</summary>
    private const WordClasses Joining = WordClasses.Genitive | WordClasses.Determiner | WordClasses.NameParticle;

    private const WordClasses Starters = WordClasses.Pronoun | WordClasses.Determiner | WordClasses.Role | WordClasses.Honorific;

    private readonly bool _nounsMayBeBare = grammar.NoArticles;
    private readonly NameFinder _names = new(tokens, grammar);
    private readonly OfficeComplements _complements = new(tokens, new(tokens, grammar));
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>Reads the phrases between two tokens, in order.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="phrases">Where the phrases are added.</param>
    /// <param name="splitsOblique">
    /// Without articles nothing shows where the complement of a preposition ends and the subject begins: take a
    /// name or a role after other words for the subject.
    /// </param>
    /// <param name="namesOnly">
    /// Leave out what can neither name somebody nor say by an office, nor by what stands before a comma, who somebody is.
    /// </param>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void Read(int first, int end, NounPhraseList phrases, bool splitsOblique = false, bool namesOnly = false)
    {
        bool oblique = false;
        int preposition = -LongestPhrase;
        tokens.CountSteps(end - first);
        for (int index = first; index < end;)
        {
            ref Token token = ref tokens[index];
            if (!MayStart(token))
            {
                oblique = GoesOn(index, oblique);
                preposition = oblique ? index : preposition;
                index++;
            }
            else if (token.Is(WordClasses.Pronoun) && !token.Is(WordClasses.Role | WordClasses.Cue) && !IsBeforeNoun(index, end))
            {
                if (!namesOnly)
                    AddPronoun(index, oblique, phrases);
                index++;
                oblique = false;
            }
            else if (CanStart(index))
            {
                int last = PhraseEnd(index, end) - 1;
                if (oblique && splitsOblique)
                    last = ObliqueEnd(index, last);
                if ((!namesOnly || MayTellWho(index, last)) && HasNoun(index, last))
                    AddPhrase(index, last, oblique || NamesOblique(index, last, phrases) || IsAdjectiveAfter(index, preposition), phrases);
                oblique = false;
                index = last + 1;
            }
            else if (token.Kind == TokenKind.OpenBracket)
            {
                index = tokens.AfterBracket(index, end);
            }
            else
            {
                oblique = GoesOn(index++, oblique);
            }
        }
    }

    /// <summary>
    /// Whether a phrase or a bracket may begin with the token: most are small words or signs where none does. All is
    /// asked at once, since a processor cannot guess what kind of word comes next.
    /// </summary>
    private bool MayStart(in Token token) =>
        (token.Kind == TokenKind.Word & (_nounsMayBeBare | token.IsCapitalized | token.Is(Starters))) | token.Kind == TokenKind.OpenBracket;

    /// <summary>Whether what comes after a token that is in no phrase depends on a preposition.</summary>
    private bool GoesOn(int index, bool oblique) =>
        tokens[index].Is(WordClasses.Preposition | WordClasses.Genitive) || (oblique && (tokens[index].IsContinuation || IsAdjective(index)));

    /// <summary>Where nouns have capitals, a small unlisted word or a number after a preposition belongs to the noun: "vom damaligen Rat".</summary>
    private bool IsAdjective(int index) =>
        grammar.NounsHaveCapitals && (IsPlainWord(index) || tokens[index].Kind == TokenKind.Number);

    /// <summary>"ai clienti più giovani": where nouns have articles, a bare word for people soon after a preposition describes its noun.</summary>
    private bool IsAdjectiveAfter(int index, int preposition) =>
        !_nounsMayBeBare && index - preposition <= LongestDescription && !tokens[index].IsCapitalized && !tokens[index].Is(WordClasses.Determiner)
        && tokens[index - 1].Kind == TokenKind.Word;

    /// <summary>"dieser Vorschlag": where nouns have capitals, one right after it makes the pronoun an article.</summary>
    private bool IsBeforeNoun(int index, int end) =>
        grammar.NounsHaveCapitals && tokens[index].Is(WordClasses.Determiner) && index + 1 < end
        && tokens[index + 1].Kind == TokenKind.Word && tokens[index + 1].IsCapitalized;

    private int ObliqueEnd(int first, int last)
    {
        if (grammar.NoCapitals)
            return ComplementEnd(first, last);
        for (int index = first + 1; index <= last; index++)
        {
            bool startsName = _names.IsNameWord(index) && !_names.IsNameWord(index - 1) && !tokens[index - 1].Is(WordClasses.Role | WordClasses.NameParticle);
            if (startsName && RoleAfter(index, last) is > 0 and int role)
                return role - 1;
            if (startsName || StartsFullName(index, last) || FollowsPlace(index, last) || (tokens[index].Is(WordClasses.Role) && tokens[index - 1].IsCapitalized))
                return index - 1;
        }

        return last;
    }

    /// <summary>"في مركز الدراسات سامر حداد": a given name after a noun with its article belongs to none of it but to who works there.</summary>
    private int ComplementEnd(int first, int last)
    {
        for (int index = first + 1; index < last && !tokens[index - 1].Is(WordClasses.Role | WordClasses.Honorific | WordClasses.GivenName); index++)
        {
            if (tokens[index].Is(WordClasses.GivenName) && _names.IsDefinite(index - 1))
                return index - 1;
        }

        return last;
    }

    /// <summary>"on Facebook Anna Lee": a given name after a name that is none.</summary>
    private bool StartsFullName(int index, int last) =>
        tokens[index].Is(WordClasses.GivenName) && !tokens[index - 1].Is(WordClasses.GivenName) && index < last && _names.IsNameWord(index + 1);

    /// <summary>"in Ukraine Anna Lis": two words of a name after one that names no person.</summary>
    private bool FollowsPlace(int index, int last) =>
        tokens[index - 1].Is(WordClasses.NotName) && index < last && _names.IsNameWord(index) && _names.IsNameWord(index + 1);

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

    private void AddPhrase(int first, int last, bool oblique, NounPhraseList phrases)
    {
        phrases.Add(Describe(first, last, oblique));
        if (phrases.Count > 1 && phrases[phrases.Count - 1].Kind == NounPhraseKind.Name)
            _complements.TryJoin(phrases);
    }

    /// <summary>A pronoun, or an age in its place: "the 54-year-old".</summary>
    private void AddPronoun(int index, bool oblique, NounPhraseList phrases)
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
        if (token.Is(WordClasses.Conjunction) && token.Is(WordClasses.NameParticle))
            return false;
        return grammar.NoArticles || (token.IsCapitalized && !token.Is(WordClasses.Genitive));
    }

    private bool IsInside(int index)
    {
        ref Token token = ref tokens[index];
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Stop && _sentences.IsAbbreviationStop(index);
        return token.IsContinuation || token.Is(WordClasses.Role | WordClasses.Determiner | WordClasses.NameParticle) || !token.Is(Enders) || IsNominalized(index) || IsNounAfterArticle(index) || IsSurname(index);
    }

    /// <summary>"in dem Schreiben": where nouns have capitals, a verb with one inside a sentence is a noun.</summary>
    private bool IsNominalized(int index) =>
        grammar.NounsHaveCapitals && tokens[index].IsCapitalized && tokens[index].Is(WordClasses.Cue | WordClasses.Verb)
        && index > 0 && tokens[index - 1].Kind == TokenKind.Word;

    /// <summary>"Petra Lang": where nouns have capitals, an adverb with one after a given name is a surname.</summary>
    private bool IsSurname(int index) =>
        grammar.NounsHaveCapitals && tokens[index].IsCapitalized && tokens[index].Is(WordClasses.Adverb) && _names.IsSurname(index);

    /// <summary>"en su cuenta": after an article that is nothing else, a word of the spelling of a verb is a noun.</summary>
    private bool IsNounAfterArticle(int index) =>
        tokens[index].Is(WordClasses.Cue | WordClasses.Verb) && !grammar.NounsHaveCapitals && index > 0 && tokens[index - 1].Is(WordClasses.Determiner)
        && !tokens[index - 1].Is(WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.Relative | WordClasses.Adverb);

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int PhraseEnd(int first, int end)
    {
        int limit = Math.Min(end, first + LongestPhrase);
        int index = first + 1;
        if (tokens.IsKind(first - 1, TokenKind.Mark) && ClosingMark(first, Math.Min(end, first + LongestInMarks)) is > 0 and int mark)
            return mark;
        bool named = IsPlainName(first);
        if (named && IsPossessed(first))
            return index;
        while (index < limit && (IsInside(index) || tokens[index].Kind == TokenKind.Number) && !StartsAnother(index, first)
            && !(named && IsPlainWord(index) && !tokens[index - 1].Is(WordClasses.Genitive) && !JoinsOffice(index, limit) && !IsInBodyName(first, index)))
            named |= IsPlainName(index++);
        while (index - 1 > first && tokens[index - 1].Is(Joining) && !tokens[index - 1].Is(WordClasses.Role))
            index--;
        return index;
    }

    /// <summary>"Vessbyn kylän puheenjohtaja": small words in the genitive after a name in the genitive, up to an office.</summary>
    private bool JoinsOffice(int index, int limit)
    {
        if (grammar.GenitiveEndings.Count == 0 || !tokens.EndsWithAny(index - 1, grammar.GenitiveEndings))
            return false;
        while (index < limit && IsPlainWord(index) && tokens.EndsWithAny(index, grammar.GenitiveEndings))
            index++;
        return index < limit && tokens[index].Kind == TokenKind.Word && tokens[index].Is(WordClasses.Role);
    }

    /// <summary>The mark after a few words, all of which are one name; 0 for none.</summary>
    private int ClosingMark(int first, int end)
    {
        int index = first;
        while (index < end && tokens[index].Kind == TokenKind.Word)
            index++;
        return index < end && tokens[index].Kind == TokenKind.Mark ? index : 0;
    }

    /// <summary>"in deren Verlauf Holm sagte": the noun after the genitive of a relative pronoun stands alone.</summary>
    private bool IsPossessed(int index) =>
        index > 0 && tokens[index - 1].Is(WordClasses.Relative) && tokens[index - 1].Is(WordClasses.Genitive);

    /// <summary>A name, or a noun where nouns have capitals: adjectives come before it, not after.</summary>
    private bool IsPlainName(int index) => !grammar.NoCapitals
        && (_names.IsNameWord(index) || (grammar.NounsHaveCapitals && tokens[index].IsCapitalized && tokens[index].Is(WordClasses.Role)));

    /// <summary>"predsjednica udruge Zeleni otok Ana Lis": where names inflect, a small word after an office and a capital, before a given name, is no verb.</summary>
    private bool IsInBodyName(int first, int index) =>
        grammar.NamesInflect && tokens[first].Is(WordClasses.Role) && !tokens[index - 1].Is(WordClasses.GivenName)
        && index + 1 < tokens.Count && tokens[index + 1].IsCapitalized && tokens[index + 1].Is(WordClasses.GivenName);

    /// <summary>A small word in no class, or one that may report: after a name it is a verb.</summary>
    private bool IsPlainWord(int index) =>
        tokens[index].Kind == TokenKind.Word && !tokens[index].IsCapitalized && !tokens[index].IsContinuation
        && tokens[index].Classes is WordClasses.None or WordClasses.WeakCue;

    /// <summary>"Juan de la Fuente": an article inside a name, or after one.</summary>
    private bool IsParticle(int index) =>
        tokens[index].Is(WordClasses.NameParticle) && (grammar.NoCapitals || (index > 0 && (tokens[index - 1].IsCapitalized || tokens[index - 1].Is(WordClasses.NameParticle))));

    /// <summary>After a name a preposition that is part of a word opens a new phrase; an article does unless the word before it joins the two.</summary>
    private bool StartsAnother(int index, int first) =>
        (grammar.CasePartsPhrases && index > first && tokens[index].Is(WordClasses.CaseEnding) != tokens[index - 1].Is(WordClasses.CaseEnding))
        || (index > first && _names.OpensWithPreposition(index) && _names.IsNameWord(index - 1))
        || (tokens[index].Is(WordClasses.Determiner) && !tokens[index].Is(WordClasses.Genitive) && !IsParticle(index)
            && index > first && !tokens[index - 1].Is(WordClasses.Genitive | WordClasses.Determiner));

    private bool IsInMarks(int first, int last) => tokens.IsKind(first - 1, TokenKind.Mark) && tokens.IsKind(last + 1, TokenKind.Mark);

    /// <summary>"in comments for “Harbour Gazette”": what is named in marks right after what is no subject belongs to it.</summary>
    private bool NamesOblique(int first, int last, NounPhraseList phrases) =>
        phrases.Count > 0 && phrases[phrases.Count - 1] is { IsOblique: true } before && before.Last + 2 == first && IsInMarks(first, last);

    private NounPhrase Describe(int first, int last, bool oblique)
    {
        bool isInMarks = IsInMarks(first, last);
        bool isName = _names.TryFind(first, last, out int coreFirst, out int coreLast) || isInMarks;
        if (!isName || isInMarks)
            (coreFirst, coreLast) = (first, last);
        NounPhraseKind kind = isName ? NounPhraseKind.Name : NounPhraseKind.Title;
        return new(first, last, coreFirst, coreLast, kind, oblique || HasCaseEnding(first, last), Gender(first, last));
    }

    /// <summary>Whether the words can be a name, or have an office, or describe whoever is named after a comma.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private bool MayTellWho(int first, int last)
    {
        if (grammar.NoCapitals || tokens.IsKind(last + 1, TokenKind.Comma) || tokens.IsKind(first - 1, TokenKind.Mark))
            return true;
        for (int index = first; index <= last; index++)
        {
            if (tokens[index].IsCapitalized | tokens[index].Is(WordClasses.Role))
                return true;
        }

        return false;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private bool HasNoun(int first, int last)
    {
        for (int index = first; index <= last; index++)
        {
            ref Token token = ref tokens[index];
            if (token.Is(WordClasses.Role) || (token.Kind == TokenKind.Word && !token.Is(WordClasses.Determiner | WordClasses.Genitive) && MayBeNoun(token)))
                return true;
        }

        return false;
    }

    private bool MayBeNoun(in Token token) => token.IsCapitalized || token.IsContinuation || !grammar.NounsHaveCapitals;

    private bool HasCaseEnding(int first, int last) =>
        tokens[first].Is(WordClasses.CaseEnding) || tokens[last].Is(WordClasses.CaseEnding);

    /// <summary>The genders its words tell; of two given names the second may be a surname ("Mira Henry").</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
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
