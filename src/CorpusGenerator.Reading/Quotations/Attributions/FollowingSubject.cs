using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the subject that follows a cue, or whom a source phrase names.</summary>
internal sealed class FollowingSubject(TokenTable tokens, QuotationGrammar grammar, NounPhraseReader reader)
{
    private readonly Appositions _appositions = new(tokens, new(tokens, grammar));
    private readonly SentenceBoundaries _sentences = new(tokens);
    private readonly CommaBorders _commas = new(tokens, grammar);
    private readonly bool _splits = grammar.NoArticles && !grammar.NoCapitals;
    private readonly InflectedName _inflected = new(grammar);
    private readonly NounPhraseList _phrases = new();

    /// <summary>The subject that follows a cue, up to the clause's end; null for none.</summary>
    /// <param name="first">The token after the cue.</param>
    /// <param name="end">The token after the clause's last.</param>
    /// <param name="isSource">The cue is a source phrase, whose noun phrase has the case that it asks for.</param>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public NounPhrase? Find(int first, int end, bool isSource)
    {
        if (first < end && tokens[first].Is(WordClasses.Relative) && tokens[first].Is(WordClasses.Genitive))
            first++;
        int clauseEnd = ClauseEnd(first, end);
        return InClause(first, clauseEnd, isSource)
            ?? (clauseEnd < end && tokens[clauseEnd].Kind == TokenKind.OpenBracket ? AfterBracket(tokens.AfterBracket(clauseEnd, end), end, isSource) : null);
    }

    /// <summary>"powiedział „Gazecie Borskiej” jeden": the last of the words that marks right behind the cue hold.</summary>
    private bool EndsInMarks(in NounPhrase phrase, int first) => tokens[first].Kind == TokenKind.Mark && tokens.AreInMarks(first + 1, phrase.Last);

    /// <summary>"wrote on Friday (5 May) the mayor Anna Lee": where nobody is named before a bracket, who is after it.</summary>
    private NounPhrase? AfterBracket(int first, int end, bool isSource) =>
        first < end && tokens[first - 1].Kind == TokenKind.CloseBracket ? InClause(first, ClauseEnd(first, end), isSource) : null;

    private NounPhrase? InClause(int first, int end, bool isSource)
    {
        _phrases.Clear();
        reader.Read(first, end, _phrases, splitsOblique: !grammar.Unspaced, cutsDependents: !isSource);
        for (int index = 0; index < _phrases.Count; index++)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            bool inMarks = index + 1 < _phrases.Count && (tokens.AreInMarks(phrase.First, phrase.Last) || (grammar.NamesInflect && EndsInMarks(phrase, first)));
            if ((phrase.IsOblique && !(isSource && IsSourceOf(phrase, first))) || inMarks || _commas.HasBefore(first, phrase.First))
                continue;
            if (AfterMarks(index) is { } owner)
                return owner;
            if (!isSource && IsPossessor(phrase) && PersonFrom(index + 1, first) is { } person)
                return person;
            if (!isSource && _splits && phrase.Kind == NounPhraseKind.Title && !tokens.HasAny(phrase.First, phrase.Last, WordClasses.Role))
                return PersonFrom(index + 1, first) ?? (IsSecondVerb(phrase, first) ? null : phrase);
            if (IsNameOfBody(phrase) || (!isSource && IsOfPerson(phrase)))
                return _appositions.Of(_phrases, index, end) ?? phrase with { Kind = NounPhraseKind.Title, CoreFirst = phrase.First, CoreLast = phrase.Last };
            return phrase.Kind == NounPhraseKind.Title || IsSurnameOfOffice(phrase)
                ? AfterComplement(phrase, end) ?? _appositions.Of(_phrases, index, end) ?? phrase
                : phrase;
        }

        return isSource || !_splits ? null : PersonFrom(0, first);
    }

    /// <summary>
    /// "opisala je stanje na otoku ravnateljica Ana Lis": where no article tells, an office and a given name in its base
    /// form are the subject, though objects and places come before them; null for none.
    /// </summary>
    private NounPhrase? PersonFrom(int index, int first)
    {
        for (; index < _phrases.Count && !_commas.HasBefore(first, _phrases[index].First); index++)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            bool isPerson = phrase.Kind == NounPhraseKind.Name && tokens[phrase.CoreFirst].Is(WordClasses.GivenName);
            int office = phrase.CoreFirst - 1;
            while (isPerson && office > phrase.First && !tokens[office].Is(WordClasses.Role))
                office--;
            if (isPerson && (!phrase.IsOblique || (office > phrase.First && tokens[office].Is(WordClasses.Role))))
                return phrase with { First = phrase.IsOblique ? office : phrase.First, IsOblique = false };
        }

        return null;
    }

    /// <summary>"kertoo Vesilahden satamassa asuva Anna Lis": a name in the genitive before a noun in another case is a place or an owner.</summary>
    private bool IsPossessor(in NounPhrase name) =>
        grammar.CasePartsPhrases && name.Kind == NounPhraseKind.Name && name.First == name.Last && tokens[name.Last + 1].Is(WordClasses.CaseEnding)
        && !tokens[name.Last + 1].IsCapitalized && tokens.EndsWithAny(name.Last, grammar.GenitiveEndings);

    /// <summary>"mówi i stawia herbatę", "westchnął cicho i wyszedł": "and" joins a verb to the cue, as it comes right after it or as the verb's ending shows.</summary>
    private bool IsSecondVerb(in NounPhrase phrase, int first) =>
        tokens[phrase.First - 1].Is(WordClasses.Conjunction)
        && (phrase.First - 1 == first || grammar.SubjectGenders.ClassesOf(tokens.Span(phrase.First)) != WordClasses.None);

    /// <summary>"директор завода «Заря» Анна Лис": the name after a body's in marks; null for none.</summary>
    private NounPhrase? AfterMarks(int index)
    {
        if (index + 2 >= _phrases.Count || !tokens.IsKind(_phrases[index].Last + 1, TokenKind.Mark))
            return null;
        NounPhrase name = _phrases[index + 2];
        bool follows = _phrases[index + 1].First == _phrases[index].Last + 2 && name.First == _phrases[index + 1].Last + 2
            && tokens.IsKind(name.First - 1, TokenKind.Mark);
        return follows && name.Kind == NounPhraseKind.Name ? name : null;
    }

    /// <summary>"الباحث في مركز الدراسات سامر حداد", "المشرفة على الدراسة، لينا حداد، ": the name that follows the complement of an office; null for none.</summary>
    private NounPhrase? AfterComplement(in NounPhrase office, int end)
    {
        for (int index = 0; grammar.VerbFirst && index + 1 < _phrases.Count; index++)
        {
            if (_phrases[index].First == office.Last + 2 && _phrases[index].IsOblique)
                return Follows(index + 1, end) ? _phrases[index + 1] : office;
            if (_phrases[index + 1].First == office.Last + 2 && IsInPlace(_phrases[index + 1]))
                return _phrases[index + 1];
        }

        return null;
    }

    /// <summary>"المتحدث بالوزارة خالد عمر": a given name after a word that has its preposition in it.</summary>
    private bool IsInPlace(in NounPhrase name) =>
        name.Kind == NounPhraseKind.Name && tokens[name.CoreFirst].Is(WordClasses.GivenName) && tokens[name.First - 1].Is(WordClasses.Adverb);

    /// <summary>The phrase right after a source phrase, or after its preposition: "nach Einschätzung von Anna Lee".</summary>
    private bool IsSourceOf(in NounPhrase phrase, int first) =>
        phrase.First == first || (phrase.First == first + 1 && tokens[first].Is(WordClasses.Genitive));

    /// <summary>An office and one word with a capital, or more after an article: it may be what the office is for ("Chef der Lisberg AG").</summary>
    private bool IsSurnameOfOffice(in NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Name && phrase.CoreFirst > phrase.First && !tokens[phrase.CoreFirst].Is(WordClasses.GivenName)
        && (phrase.CoreFirst == phrase.CoreLast || (phrase.CoreFirst > phrase.First + 1
            && tokens[phrase.CoreFirst - 1].Is(WordClasses.Genitive | WordClasses.Determiner)))
        && tokens.HasAny(phrase.First, phrase.CoreFirst - 1, WordClasses.Role);

    /// <summary>"деді АБВ фракциясының жетекшісі": where verbs come last, what an office and another noun come after is whose office it is.</summary>
    private bool IsNameOfBody(in NounPhrase phrase) =>
        grammar.VerbLast && phrase.Kind == NounPhraseKind.Name && tokens[phrase.Last].Is(WordClasses.Role) && !tokens[phrase.Last].IsCapitalized
        && (phrase.CoreLast + 1 < phrase.Last || (phrase.CoreLast < phrase.Last && tokens.IsInCapitals(phrase.CoreFirst)));

    /// <summary>"сказала мать Олега Лиса": the full name after an office that is the subject is whose it is, where it has another case.</summary>
    private bool IsOfPerson(in NounPhrase phrase)
    {
        if (!grammar.NamesInflect || phrase.Kind != NounPhraseKind.Name || phrase.CoreLast == phrase.CoreFirst
            || phrase.CoreFirst == phrase.First || !tokens[phrase.CoreFirst - 1].Is(WordClasses.Role))
            return false;
        string name = tokens.RangeOf(phrase.CoreFirst, phrase.CoreLast).StringOf(tokens.Text);
        return _inflected.BaseOf(name, WordClasses.None) != name;
    }

    /// <summary>Whether a name comes right after the phrase before it, or between commas.</summary>
    private bool Follows(int index, int end)
    {
        ref readonly NounPhrase name = ref _phrases[index];
        int gap = name.First - _phrases[index - 1].Last - 1;
        bool follows = gap == 0 || (gap == 1 && tokens[name.First - 1].Kind == TokenKind.Comma
            && (name.Last + 1 >= end || tokens[name.Last + 1].Kind == TokenKind.Comma));
        return follows && !name.IsOblique && name.Kind == NounPhraseKind.Name;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int ClauseEnd(int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (tokens.IsBracketedWord(index) && tokens.IsKind(index + 3, TokenKind.Comma))
                index += 3;
            else if (_sentences.IsEnd(index) || tokens[index].Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.OpenBracket
                || tokens[index].Is(WordClasses.That | WordClasses.Relative) || (grammar.VerbFirst && OpensCircumstance(index)))
                return index;
        }

        return end;
    }

    /// <summary>"يقول وهو يبتسم": a pronoun with "and" tells what somebody does meanwhile.</summary>
    private bool OpensCircumstance(int index) =>
        tokens[index].Is(WordClasses.Pronoun) && tokens[index].Length > 2 && tokens.Text[tokens[index].Start] == '\u0648';
}
