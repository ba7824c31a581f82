using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the noun phrases in a stretch of tokens by their function words and capitals.</summary>
internal sealed class NounPhraseReader(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestPhrase = 14;
    private const int LongestDescription = 4;
    private const WordClasses Starters = WordClasses.Pronoun | WordClasses.Determiner | WordClasses.Role | WordClasses.Honorific;

    private readonly bool _nounsMayBeBare = grammar.NoArticles;
    private readonly NameFinder _names = new(tokens, grammar);
    private readonly BodyNames _bodies = new(tokens, grammar);
    private readonly OfficeComplements _complements = new(tokens, new(tokens, grammar));
    private readonly NounPhraseExtent _extent = new(tokens, grammar);
    private readonly SentenceBoundaries _sentences = new(tokens);
    private readonly PhraseGender _gender = new(tokens, grammar);
    private readonly PrepositionalPhrases _prepositional = new(tokens, grammar);
    private readonly RelativeClauses _relative = new(tokens, grammar);
    private readonly DependentWords _dependents = new(tokens, grammar);

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
    /// <param name="cutsDependents">A subject is looked for: leave out words at a phrase's start that depend on the verb.</param>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void Read(int first, int end, NounPhraseList phrases, bool splitsOblique = false, bool namesOnly = false, bool cutsDependents = false)
    {
        bool oblique = false;
        tokens.CountSteps(end - first);
        int known = namesOnly && !grammar.NoCapitals ? first - 1 : end;
        for (int index = first; index < end;)
        {
            if (index > known && !GoesOnToName(ref index, ref known, ref oblique, end))
                return;
            ref Token token = ref tokens[index];
            if (!MayStart(token))
            {
                oblique = GoesOn(index++, oblique);
            }
            else if (token.Is(WordClasses.Pronoun) && !token.Is(WordClasses.Role | WordClasses.Cue) && !IsBeforeNoun(index, end))
            {
                if (!namesOnly)
                    AddPronoun(index, oblique, phrases);
                index++;
                oblique = false;
            }
            else if (_extent.CanStart(index))
            {
                int last = _extent.EndOf(index, end) - 1;
                if (oblique)
                    last = splitsOblique ? _prepositional.EndOf(index, last) : EndBeforePerson(index, last);
                int start = oblique || !cutsDependents ? index : _dependents.EndAt(index, last);
                if ((!namesOnly || MayTellWho(index, last)) && HasNoun(start, last))
                    AddPhrase(start, last, oblique || IsAdjective(index, first), phrases);
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

    /// <summary>"In the courtroom Anna Lee said": where nouns have articles, a given name and a surname after a noun that is no office begin another phrase.</summary>
    private int EndBeforePerson(int first, int last)
    {
        int person = _nounsMayBeBare || grammar.NounsHaveCapitals ? -1 : _names.PersonIn(first, last);
        return person > first && tokens[person - 1].Classes == WordClasses.None && !_bodies.IsBody(person - 1) && !HasOffice(first, person - 1)
            ? person - 1
            : last;
    }

    /// <summary>Whether one of the words is a person's office, and not a noun for a body ("a la agencia Norpress Ana Lis").</summary>
    private bool HasOffice(int first, int last)
    {
        for (int index = first; index <= last; index++)
        {
            if (tokens[index].Is(WordClasses.Role | WordClasses.Honorific) && !_bodies.IsBody(index))
                return true;
        }

        return false;
    }

    /// <summary>Leaves out clauses without a name; false when there is no name any more.</summary>
    private bool GoesOnToName(ref int index, ref int known, ref bool oblique, int end)
    {
        known = NextName(index, end);
        int start = StartBefore(known, index);
        if (start > index)
            (index, oblique) = (start, false);
        return known < end;
    }

    /// <summary>The next token, from one on, that tells a name or an office, or opens a bracket; the end when there is none before it.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int NextName(int index, int end)
    {
        while (index < end && !(tokens[index].IsCapitalized | tokens[index].Is(WordClasses.Role | WordClasses.Honorific) | tokens[index].Kind == TokenKind.OpenBracket))
            index++;
        return index;
    }

    /// <summary>Where to begin for a name: what stands before a sign does not change what comes after it, but before a comma it may say who that is.</summary>
    private int StartBefore(int name, int limit)
    {
        int start = StartOfClause(name, limit);
        return start > limit && tokens[start - 1].Kind == TokenKind.Comma ? StartOfClause(start - 1, limit) : start;
    }

    private int StartOfClause(int token, int limit)
    {
        while (token > limit && (tokens[token - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.CloseBracket || _sentences.IsAbbreviationStop(token - 1)))
            token--;
        return token;
    }

    /// <summary>
    /// Whether a phrase or a bracket may begin with the token: most are small words or signs where none does. All is
    /// asked at once, since a processor cannot guess what kind of word comes next.
    /// </summary>
    private bool MayStart(in Token token) =>
        (token.Kind == TokenKind.Word & (_nounsMayBeBare | token.IsCapitalized | token.Is(Starters))) | token.Kind == TokenKind.OpenBracket;

    /// <summary>Whether what comes after a token that is in no phrase depends on a preposition; "Dessen" at a sentence's start is an article.</summary>
    private bool GoesOn(int index, bool oblique) =>
        (tokens[index].Is(WordClasses.Preposition | WordClasses.Genitive) && !(tokens[index].IsCapitalized && tokens[index].Is(WordClasses.Relative))) || (oblique && (tokens[index].IsContinuation || IsAdjective(index)));

    /// <summary>Where nouns have capitals, a small unlisted word or a number after a preposition belongs to the noun: "vom damaligen Rat".</summary>
    private bool IsAdjective(int index) =>
        grammar.NounsHaveCapitals && (_extent.IsPlainWord(index) || tokens[index].Kind == TokenKind.Number);

    /// <summary>"ai clienti più giovani": where nouns have articles, a bare word for people soon after a preposition describes its noun.</summary>
    private bool IsAdjective(int index, int first)
    {
        if (_nounsMayBeBare || tokens[index].IsCapitalized || tokens[index].Is(WordClasses.Determiner) || !tokens.IsKind(index - 1, TokenKind.Word))
            return false;
        int nearest = index - 1, limit = Math.Max(first, index - LongestDescription);
        while (nearest >= limit && !(!MayStart(tokens[nearest]) && GoesOn(nearest, oblique: false)))
            nearest--;
        return nearest >= limit;
    }

    /// <summary>
    /// "dieser Vorschlag": where nouns have capitals, one right after it makes the pronoun an article; after an age a capital or an
    /// office makes it an adjective, "said 22-year-old Anna Lee".
    /// </summary>
    private bool IsBeforeNoun(int index, int end)
    {
        if (index + 1 >= end || tokens[index + 1].Kind != TokenKind.Word)
            return false;
        return tokens[index + 1].IsCapitalized ? IsAge(index) || (grammar.NounsHaveCapitals && tokens[index].Is(WordClasses.Determiner))
            : IsAge(index) && tokens[index + 1].Is(WordClasses.Role);
    }

    private bool IsAge(int index) => index > 1 && tokens.IsKind(index - 2, TokenKind.Number) && tokens.IsHyphen(index - 1);

    private void AddPhrase(int first, int last, bool oblique, NounPhraseList phrases)
    {
        bool isInMarks = tokens.AreInMarks(first, last);
        if (IsAge(first))
            first -= 2;
        phrases.Add(Describe(first, last, oblique || (isInMarks && NamesOblique(first, phrases)), isInMarks));
        if (phrases.Count > 1 && phrases[phrases.Count - 1].Kind == NounPhraseKind.Name)
            _complements.TryJoin(phrases);
    }

    /// <summary>A pronoun, or an age in its place: "the 54-year-old".</summary>
    private void AddPronoun(int index, bool oblique, NounPhraseList phrases)
    {
        int first = index > 2 && IsAge(index) && tokens[index - 3].Is(WordClasses.Determiner) ? index - 3 : index;
        WordClasses gender = Gender(index, index) | (first < index ? _gender.OfDeterminer(first) : WordClasses.None);
        int last = tokens.EndOfExpression(index, tokens.Count);
        phrases.Add(new(first, last, first, last, NounPhraseKind.Pronoun, oblique, gender));
    }

    /// <summary>"in comments for “Harbour Gazette”", "в інтерв'ю «Вільній думці»": what is named in marks right after what is no subject belongs to it.</summary>
    private bool NamesOblique(int first, NounPhraseList phrases) =>
        (grammar.NamesInflect && first > 1 && tokens[tokens.StartOfExpression(first - 2, 0)].Is(WordClasses.Preposition | WordClasses.CaseEnding))
        || (phrases.Count > 0 && phrases[phrases.Count - 1].IsOblique && phrases[phrases.Count - 1].Last + 2 == first);

    private NounPhrase Describe(int first, int last, bool oblique, bool isInMarks)
    {
        bool isName = (_names.TryFind(first, last, out int coreFirst, out int coreLast) && _bodies.TryExtend(first, last, ref coreFirst, ref coreLast)) || isInMarks;
        if (!isName || isInMarks)
            (coreFirst, coreLast) = (first, last);
        NounPhraseKind kind = isName ? NounPhraseKind.Name : NounPhraseKind.Title;
        WordClasses gender = Gender(first, last);
        if (grammar.NamesInflect && isName && (gender & WordClasses.Feminine) != 0 && (oblique || tokens.FollowsSource(first)) && IsMans(coreFirst))
            gender = (gender & ~WordClasses.Feminine) | WordClasses.Masculine;
        return new(first, last, coreFirst, coreLast, kind, oblique || HasCaseEnding(first, last), gender);
    }

    /// <summary>"по словам Александра Лиса": where names inflect, what looks like the base form of a woman's name is another case of a man's after a preposition.</summary>
    private bool IsMans(int name) =>
        tokens[name].Is(WordClasses.GivenName) && tokens[name].Is(WordClasses.Feminine) && tokens.Text[tokens[name].End - 1] is 'a' or '\u0430' or '\u044F';

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
        (tokens[first].Is(WordClasses.CaseEnding) && !grammar.Unspaced) || tokens[last].Is(WordClasses.CaseEnding) || PrecedesParticle(last);

    /// <summary>
    /// "市の調査に関し", "与党が争った審議を": where particles follow nouns, one that is not a subject's, after a word that tells no person,
    /// or one of a subject in a clause about another noun.
    /// </summary>
    private bool PrecedesParticle(int last)
    {
        int particle = last + 1;
        if (grammar.TopicMarkers.Count == 0 || particle >= tokens.Count)
            return false;
        return tokens[particle].Is(WordClasses.SubjectMarker)
            ? !grammar.TopicMarkers.Contains(tokens.Text[tokens[particle].Start]) && _relative.Holds(particle, tokens.Count)
            : tokens[particle].Is(WordClasses.Preposition) && !tokens[last].Is(TopicFinder.Person);
    }

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
