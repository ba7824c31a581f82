namespace CorpusGenerator.Reading;

/// <summary>Weighs the noun phrases before a cue as its subject.</summary>
internal sealed class SubjectScore(TokenTable tokens, QuotationGrammar grammar)
{
    private const WordClasses Passable = WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Relative | WordClasses.WeakCue;
    private readonly Appositions _appositions = new(tokens, new(tokens, grammar));
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>How likely a phrase is the subject of the cue at <paramref name="cue"/>: 0 when it is none.</summary>
    /// <param name="phrases">The phrases between the clause's first token and the cue.</param>
    /// <param name="index">The position of the phrase among them.</param>
    /// <param name="first">The clause's first token.</param>
    /// <param name="cue">The cue.</param>
    public int Of(NounPhraseList phrases, int index, int first, int cue)
    {
        ref readonly NounPhrase phrase = ref phrases[index];
        if (phrase.IsOblique || IsQuoted(phrase) || IsSource(phrase.First - 1, first) || IsSourceBefore(phrase.Last + 1, cue))
            return 0;
        bool adjacent = IsAdjacent(phrase.Last + 1, cue);
        if (phrase.Kind == NounPhraseKind.Pronoun)
            return IsObject(phrases, index) ? 0 : adjacent ? 9 : OpensSentence(phrase, first, cue) ? 1 : 0;
        if (IsSentenceCapital(phrase) || IsOpeningParticiple(phrases, index, cue) || IsInClauseAbout(phrases, index)
            || IsInRelativeClause(phrase, first, cue))
            return 1;
        int score = phrase.Kind == NounPhraseKind.Name && !MayBeNoun(phrase) ? 4 : 2;
        score += adjacent ? 4 : 0;
        score += HasApposition(phrase, cue) ? 2 : 0;
        score += phrase.First == first || index == 0 ? 1 : 0;
        bool holdsOffice = HoldsOffice(phrases, index);
        score += holdsOffice ? 2 : 0;
        score -= DescribesTheOneBefore(phrase) ? 3 : 0;
        return !holdsOffice && IsAppositionOfOblique(phrases, index) ? 0 : score;
    }

    /// <summary>"Le maire nous répond": where the subject comes first, a pronoun that may be an object is one right after somebody.</summary>
    private bool IsObject(NounPhraseList phrases, int index) =>
        tokens[phrases[index].First].Is(WordClasses.Auxiliary) && index > 0 && phrases[index - 1] is { IsOblique: false, Kind: not NounPhraseKind.Pronoun } subject
        && subject.Last + 1 == phrases[index].First;

    /// <summary>"Selon une source, l'homme a dit": whom a source phrase that opens a clause names is no subject; but "they quoted Lee as saying".</summary>
    private bool IsSource(int index, int first)
    {
        index = tokens.StartOfExpression(index, first);
        return index >= first && (index == first || tokens[index - 1].Kind != TokenKind.Word) && tokens[index].Is(WordClasses.SourceBefore) && !tokens[index].Is(WordClasses.Cue | WordClasses.Auxiliary);
    }

    /// <summary>"Le maire réclame « un moratoire » et se dit": what is in marks and begins small is no body's name.</summary>
    private bool IsQuoted(in NounPhrase phrase) =>
        !grammar.NoCapitals && phrase.Kind == NounPhraseKind.Name && !tokens[phrase.First].IsCapitalized && tokens.AreInMarks(phrase.First, phrase.Last);

    /// <summary>"Der „Hafenbote“ zufolge soll der Kapitän gesagt haben": who a source phrase comes after is no subject either.</summary>
    private bool IsSourceBefore(int index, int cue)
    {
        if (tokens[index].Kind == TokenKind.Mark)
            index++;
        return index < cue && tokens[index].Is(WordClasses.SourceAfter) && !tokens[index].Is(WordClasses.Cue | WordClasses.Preposition);
    }

    /// <summary>"a man who knew the case said": a noun without an office after the clause that begins right behind somebody.</summary>
    private bool IsInClauseAbout(NounPhraseList phrases, int index)
    {
        if (grammar.NoArticles || phrases[index].Kind != NounPhraseKind.Title || tokens.HasAny(phrases[index].First, phrases[index].Last, WordClasses.Role))
            return false;
        for (int before = 0; before < index; before++)
        {
            ref readonly NounPhrase person = ref phrases[before];
            if (!person.IsOblique && tokens[person.Last + 1].Is(WordClasses.That | WordClasses.Relative) && tokens.HasAny(person.First, person.Last, WordClasses.Role | WordClasses.GivenName))
                return true;
        }

        return false;
    }

    /// <summary>"He leaned forward and hissed": a pronoun of the third person that opens the sentence has its other verbs too.</summary>
    private bool OpensSentence(in NounPhrase phrase, int first, int cue) =>
        phrase.First == first && (phrase.Gender & SpeakerCriteria.Genders) != 0 && _sentences.IsStart(first)
        && tokens[tokens.FirstBefore(cue, first + 1, WordClasses.Auxiliary | WordClasses.Adverb) - 1].Is(WordClasses.Conjunction);

    /// <summary>"En granne, som vill vara anonym, säger": what stands in a relative clause between commas is no subject of the verb after it.</summary>
    private bool IsInRelativeClause(in NounPhrase phrase, int first, int cue)
    {
        if (!grammar.NoArticles || !tokens.IsKind(FirstOfVerb(cue) - 1, TokenKind.Comma))
            return false;
        int comma = phrase.First - 1;
        while (comma > first && tokens[comma].Kind != TokenKind.Comma)
            comma--;
        return comma > first && tokens[comma + 1].Is(WordClasses.Relative);
    }

    /// <summary>"Lee, the mayor, said", or the apposition itself: "the mayor, Lee, said"; but not "in Vessby and Porto, saying".</summary>
    private bool HasApposition(in NounPhrase phrase, int cue) =>
        tokens.IsKind(phrase.Last + 1, TokenKind.Comma) && tokens.IsKind(FirstOfVerb(cue) - 1, TokenKind.Comma)
        && (phrase.Last + 2 < FirstOfVerb(cue) || tokens.IsKind(phrase.First - 1, TokenKind.Comma));

    /// <summary>The first word of the verb that a cue is the last of: "has" in "has said".</summary>
    private int FirstOfVerb(int cue) => tokens.FirstBefore(cue, 0, WordClasses.Auxiliary);

    /// <summary>"Asked by a paper, …", "Robbery in a shop, …": a preposition after the first word of a sentence, which may have its capital from there.</summary>
    public bool IsSentenceCapital(in NounPhrase phrase) => IsPlaceline(phrase) ||
        !grammar.NoArticles && phrase.First == phrase.Last && !tokens[phrase.First].Is(WordClasses.GivenName)
        && tokens[phrase.Last + 1].Is(WordClasses.Preposition) && !tokens[phrase.Last + 1].Is(WordClasses.Auxiliary)
        && _sentences.IsStart(phrase.First);

    /// <summary>"Contactée, l'association dément": a single word that opens the sentence, and a noun phrase after its comma that no comma parts from the verb.</summary>
    private bool IsOpeningParticiple(NounPhraseList phrases, int index, int cue)
    {
        ref readonly NounPhrase phrase = ref phrases[index];
        return index == 0 && !grammar.NoArticles && phrase.First == phrase.Last && !tokens[phrase.First].Is(WordClasses.GivenName | WordClasses.Role)
            && tokens.IsKind(phrase.Last + 1, TokenKind.Comma) && phrases.Count > 1 && phrases[1].First == phrase.Last + 2
            && tokens[phrases[1].First].Is(WordClasses.Determiner) && !tokens.IsKind(FirstOfVerb(cue) - 1, TokenKind.Comma);
    }

    /// <summary>"PORT VALE — …": what opens a paragraph in capitals before a dash is where it was written.</summary>
    private bool IsPlaceline(in NounPhrase phrase) =>
        tokens.OpenBlockBeforeDash(phrase.First, phrase.Last) && tokens.IsInCapitals(phrase.First);

    /// <summary>Where nouns have capitals, a single word that is no given name is as likely one of them.</summary>
    private bool MayBeNoun(in NounPhrase phrase) =>
        grammar.NounsHaveCapitals && phrase.First == phrase.Last && !tokens[phrase.First].Is(WordClasses.GivenName)
        && !tokens.IsKind(phrase.First - 1, TokenKind.Mark);

    /// <summary>"the head of the employers of Porto, Anna Lee, …": a full name between commas after an office and what it is for.</summary>
    private bool HoldsOffice(NounPhraseList phrases, int index)
    {
        ref readonly NounPhrase phrase = ref phrases[index];
        int comma = phrase.First - 1;
        return index > 0 && phrase.Kind == NounPhraseKind.Name && tokens.IsKind(comma, TokenKind.Comma) && tokens.IsKind(phrase.Last + 1, TokenKind.Comma)
            && _appositions.IsFullName(phrase) && _appositions.IsOffice(phrases, index - 1, comma);
    }

    /// <summary>"le juge Jean Lis, successeur du juge Paul Manque, …": a description of whoever comes before it.</summary>
    private bool DescribesTheOneBefore(in NounPhrase phrase) =>
        !grammar.NoArticles && phrase.CoreFirst > phrase.First && tokens.IsKind(phrase.First - 1, TokenKind.Comma)
        && tokens[phrase.First].Is(WordClasses.Role) && !tokens[phrase.First].IsCapitalized && tokens[phrase.First - 2].IsCapitalized;

    /// <summary>"in the capital, Porto, …": a name between commas is what the noun before it is; but not "with a smile, Anna, …".</summary>
    private bool IsAppositionOfOblique(NounPhraseList phrases, int index) =>
        index > 0 && phrases[index - 1] is { IsOblique: true, Kind: not NounPhraseKind.Pronoun } before && before.Last + 2 == phrases[index].First
        && tokens.IsKind(before.Last + 1, TokenKind.Comma) && tokens.IsKind(phrases[index].Last + 1, TokenKind.Comma)
        && !(tokens.HasAny(phrases[index].First, phrases[index].Last, WordClasses.GivenName) && !tokens.HasAny(before.First, before.Last, WordClasses.Role));

    private bool IsAdjacent(int first, int cue)
    {
        while (first < cue && tokens[first].Kind is TokenKind.Stop or TokenKind.Mark)
            first++;
        for (int index = first; index < cue; index++)
        {
            if (tokens[index].Kind == TokenKind.OpenBracket)
                index = tokens.AfterBracket(index, cue) - 1;
            else if (!tokens[index].Is(Passable) && !tokens[index].IsContinuation)
                return false;
        }

        return true;
    }
}
