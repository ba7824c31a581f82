using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the subject of a cue among the noun phrases beside it.</summary>
internal sealed class SubjectFinder(TokenTable tokens, QuotationGrammar grammar, NounPhraseReader reader)
{
    private const int LongestOpening = 2;
    private const int SameClause = 4;
    private readonly ClauseStarts _clauseStarts = new(tokens);
    private readonly EmbeddedClauses _embedded = new(tokens, grammar);
    private readonly NameFinder _names = new(tokens, grammar);
    private readonly CueFinder _cues = new(tokens, grammar);
    private readonly ClauseSubjectFinder? _clauses = grammar.Unspaced && !grammar.VerbLast ? new(tokens, grammar, reader) : null;
    private readonly bool _splits = grammar.NoArticles && !grammar.NoCapitals;
    private readonly NounPhraseList _phrases = new();
    private readonly PhraseGender _gender = new(tokens, grammar);
    private readonly FollowingSubject _following = new(tokens, grammar, reader);
    private readonly SubjectScore _score = new(tokens, grammar);

    /// <summary>The subject between <paramref name="first"/> and the cue that ends there, outside marks; null for none.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public NounPhrase? Before(int first, int cue)
    {
        if (_clauses is not null)
            return _clauses.Find(first, cue);
        ReadPhrases(first, cue);
        NounPhrase? best = null;
        int bestScore = 0, marks = 0, looked = first, clause = _clauseStarts.Before(first, cue);
        TokenRange content = _embedded.Before(first, cue);
        for (int index = 0; index < _phrases.Count; index++)
        {
            for (; looked < _phrases[index].First - 1; looked++)
                marks += tokens[looked].Kind == TokenKind.Mark && !IsApostrophe(looked) ? 1 : 0;
            bool isApart = _phrases[index].First >= content.First && _phrases[index].Last < content.End;
            int score = !isApart && (marks % 2 == 0 || IsAfterMarks(index)) ? _score.Of(_phrases, index, first, cue) : 0;
            if (score > 0 && _phrases[index].First >= clause && MaySpeak(_phrases[index]))
                score += SameClause;
            if (score >= bestScore && score > 0)
                (best, bestScore) = (_phrases[index], score);
        }

        if (best is null)
            return content.First == first && content.End > first ? null : OpeningName(first, cue) ?? OpeningDemonstrative(first, cue);
        if (best is { } found && (!grammar.NoArticles || grammar.NamesInflect) && RelativeBefore(first, cue) is > 0 and int relative)
            return AntecedentOf(relative, found) ?? best;
        return best is { Kind: NounPhraseKind.Title } title && (grammar.NamesInflect || grammar.NounsHaveCapitals) ? PersonBefore(title) ?? best : best;
    }

    private void ReadPhrases(int first, int end)
    {
        _phrases.Clear();
        reader.Read(first, end, _phrases, splitsOblique: _splits, cutsDependents: true);
    }

    /// <summary>The last relative pronoun before a cue in its clause; -1 for none.</summary>
    private int RelativeBefore(int first, int cue)
    {
        while (--cue > first && !tokens[cue].Is(WordClasses.Relative))
        {
            if (tokens[cue].Kind is TokenKind.Comma or TokenKind.Mark)
                return -1;
        }

        return cue;
    }

    /// <summary>
    /// "a skipper who saw the crash told", "spoke to Anna Lee, a doctor in Porto, who told": the phrase that the relative
    /// pronoun stands for; null where the pronoun is its own subject's.
    /// </summary>
    private NounPhrase? AntecedentOf(int relative, in NounPhrase found)
    {
        bool afterComma = tokens.IsKind(relative - 1, TokenKind.Comma);
        for (int index = _phrases.Count - 1; index >= 0; index--)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            if (afterComma ? IsApposed(phrase, found, relative)
                : found.First > relative && phrase.Last == relative - 1 && !IsOfAnother(phrase) && MaySpeak(phrase))
                return phrase;
        }

        return null;
    }

    /// <summary>A person before the comma of a relative clause; where no article tells what else its subject can be, right before it.</summary>
    private bool IsApposed(in NounPhrase phrase, in NounPhrase found, int relative) =>
        phrase.Kind == NounPhraseKind.Name && IsPerson(phrase)
        && (grammar.NoArticles ? phrase.Last + 2 == relative : found.Last < relative && phrase.Last < relative);

    /// <summary>"the head of the council that met": what somebody is of; but "spoke to a skipper who told".</summary>
    private bool IsOfAnother(in NounPhrase phrase) => phrase.IsOblique && tokens[phrase.First - 1].Is(WordClasses.Genitive);

    /// <summary>
    /// "Senátor Marek Lis návrh označil", "hatte Anna Lis ihr Team gelobt": where no article or the verb's place tells,
    /// a noun between a full name and the verb is its object; null for none.
    /// </summary>
    private NounPhrase? PersonBefore(in NounPhrase title)
    {
        for (int index = 0; index < _phrases.Count && !(grammar.NamesInflect && tokens.HasAny(title.First, title.Last, WordClasses.Role)); index++)
        {
            ref readonly NounPhrase person = ref _phrases[index];
            if (person.Last + 1 == title.First && person.Kind == NounPhraseKind.Name && !person.IsOblique && IsPerson(person))
                return person;
        }

        return null;
    }

    /// <summary>Whether the phrase has a name or an office.</summary>
    public bool MaySpeak(in NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Name || tokens.HasAny(phrase.First, phrase.Last, WordClasses.Role);

    /// <summary>A given name and a surname, or two words after an office.</summary>
    private bool IsPerson(in NounPhrase name) =>
        _names.PersonIn(name.CoreFirst, name.CoreLast) >= 0
        || (name.CoreLast > name.CoreFirst && name.CoreFirst > name.First && tokens.HasAny(name.First, name.CoreFirst - 1, WordClasses.Role));

    /// <summary>The subject of a sentence whose verb is no cue: its first name, or else its first noun phrase.</summary>
    public NounPhrase? OfSentence(int first, int end)
    {
        if (_clauses is not null)
            return _clauses.Find(first, end);
        ReadPhrases(first, end);
        NounPhrase? subject = null;
        for (int index = 0; index < _phrases.Count; index++)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            if (phrase.IsOblique || _score.IsSentenceCapital(phrase))
                continue;
            if (phrase.Kind != NounPhraseKind.Title)
                return phrase;
            subject ??= phrase;
        }

        return subject ?? OpeningName(first, end);
    }

    /// <summary>The first noun phrase between two tokens, if it is no complement and can speak; null for none.</summary>
    public NounPhrase? First(int first, int end)
    {
        ReadPhrases(first, end);
        return _phrases.Count > 0 && _phrases[0] is { IsOblique: false, Kind: not NounPhraseKind.Pronoun } phrase && MaySpeak(phrase) ? phrase : null;
    }

    /// <summary>
    /// "Шевченко вчера заявил": where nothing else can be the subject, a capital that opens the sentence is a name, though
    /// it ends like an adverb or another case; null for none.
    /// </summary>
    private NounPhrase? OpeningName(int first, int end)
    {
        if (grammar.DependentEndings.Count == 0 || first >= end || !tokens[first].IsCapitalized || tokens[first].Classes != WordClasses.None
            || (first + 1 < end && _cues.IsUnlisted(first + 1)))
            return null;
        _phrases.Clear();
        reader.Read(first, first + 1, _phrases);
        return _phrases.Count == 1 && _phrases[0] is { IsOblique: false, Kind: NounPhraseKind.Name } name ? name : null;
    }

    /// <summary>"Die antwortete": where nouns have capitals, an article that opens the sentence right before its verb stands for who was named last; null for none.</summary>
    private NounPhrase? OpeningDemonstrative(int first, int cue)
    {
        if (!grammar.NounsHaveCapitals || first >= cue || !tokens[first].IsCapitalized || tokens[first + 1].IsCapitalized || tokens[first + 1].Kind != TokenKind.Word)
            return null;
        WordClasses gender = _gender.OfDeterminer(first);
        return gender == WordClasses.None || tokens[first + 1].Is(WordClasses.Determiner)
            ? null
            : new(first, first, first, first, NounPhraseKind.Pronoun, IsOblique: false, gender);
    }

    /// <summary>
    /// "محافظ المدينة نفى الخبر", "النقيب، هاني الصالح، كرر": somebody whom a sentence opens with, up to a cue that no
    /// conjunction is written on, is its subject though verbs come first elsewhere; null for nobody.
    /// </summary>
    public NounPhrase? OpeningBefore(int first, int cue)
    {
        const WordClasses Openers = WordClasses.Conjunction | WordClasses.That | WordClasses.Adverb;
        const WordClasses Somebody = WordClasses.Role | WordClasses.GivenName | WordClasses.Honorific;
        while (first < cue && (tokens[first].Is(Openers) || tokens[first].IsContinuation))
            first++;
        if (first == cue || _cues.HasConjunction(cue) || Before(first, cue) is not { IsOblique: false } subject)
            return null;
        ref readonly NounPhrase opening = ref _phrases[0];
        bool isOpening = opening.First == first && tokens.HasAny(first, opening.Last, Somebody) && !tokens.HasAny(first, cue - 1, WordClasses.Verb);
        return isOpening && (opening == subject || tokens.IsKind(opening.Last + 1, TokenKind.Comma)) ? subject : null;
    }

    /// <summary>Whoever is named right at a token, where no space and no capital shows it; null for nobody.</summary>
    public NounPhrase? At(int first, int end) => _clauses?.At(first, end);

    /// <summary>
    /// The subject of words that end with a colon: "Robbery in Porto, the owner: “…”" and "whereupon she: “…”" name who
    /// speaks last, "Anna Lee, the owner: “…”" first; "Quem não gostou foi Ana Lis: “…”" asks for who comes last.
    /// </summary>
    public NounPhrase? BeforeColon(int first, int colon)
    {
        NounPhrase? subject = OfSentence(first, colon);
        if (_phrases.Count == 0 || _phrases[_phrases.Count - 1] is not { IsOblique: false } last || last.Last != colon - 1)
            return subject;
        int start = PartStart(first, last.First);
        bool isPerson = (last.Kind != NounPhraseKind.Title && !grammar.NoCapitals)
            || tokens.HasAny(last.First, last.Last, WordClasses.Role | WordClasses.GivenName | WordClasses.Honorific);
        if (subject is { Kind: NounPhraseKind.Pronoun, Gender: WordClasses.None } && last.Kind != NounPhraseKind.Pronoun && (isPerson || last.Kind == NounPhraseKind.Name))
            return last;
        bool isApposition = start > first && subject is { Kind: NounPhraseKind.Name } name && (name.Last + 1 == start - 1 || IsBareTrade(last))
            && (name.CoreLast > name.CoreFirst || tokens[name.CoreFirst].Is(WordClasses.GivenName));
        return isPerson && start > first && !isApposition && last.First - start <= LongestOpening ? last : subject;
    }

    /// <summary>"Leo Ronchi, 45 anni, muratore: “…”": where nouns have articles, one without says what somebody is.</summary>
    private bool IsBareTrade(in NounPhrase phrase) =>
        !grammar.NoArticles && !grammar.NounsHaveCapitals && phrase.Kind == NounPhraseKind.Title
        && !tokens[phrase.First].IsCapitalized && !tokens[phrase.First].Is(WordClasses.Determiner);

    /// <summary>The token after the last comma before a token.</summary>
    private int PartStart(int first, int index)
    {
        while (index > first && tokens[index - 1].Kind != TokenKind.Comma)
            index--;
        return index;
    }

    /// <summary>The subject that follows a cue, up to the clause's end; null for none.</summary>
    /// <param name="first">The token after the cue.</param>
    /// <param name="end">The token after the clause's last.</param>
    /// <param name="isSource">The cue is a source phrase, whose noun phrase has the case that it asks for.</param>
    public NounPhrase? After(int first, int end, bool isSource = false) => _following.Find(first, end, isSource);

    /// <summary>"директор завода «Заря» Анна Лис" before the verb: a name right after the mark that closes another.</summary>
    private bool IsAfterMarks(int index) =>
        index > 0 && _phrases[index].Kind == NounPhraseKind.Name && tokens.IsKind(_phrases[index].First - 1, TokenKind.Mark)
        && _phrases[index - 1].Last + 2 == _phrases[index].First;

    private bool IsApostrophe(int index) => tokens[index].Length == 1 && tokens.Text[tokens[index].Start] is '\'' or '\u2019' or '\u2018' or '`';
}
