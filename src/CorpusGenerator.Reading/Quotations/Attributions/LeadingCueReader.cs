namespace CorpusGenerator.Reading;

/// <summary>Finds whose words the cue in the clause before a quotation reports, by the order of words in the language.</summary>
internal sealed class LeadingCueReader(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders)
{
    private readonly SubjectFinder _subjects = finders.Subjects;
    private readonly SourceFinder _sources = finders.Sources;
    private readonly TopicFinder _topics = finders.Topics;
    private readonly CueFinder _cues = finders.Cues;
    private readonly FrontedVerbReader _fronted = finders.Fronted;
    private readonly SpeakingBodies _bodies = finders.Bodies;
    private readonly SentenceOpenings _openings = new(tokens, grammar, finders);

    /// <summary>What the clause says of the speaker.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="cue">Its cue.</param>
    /// <param name="end">The token after its last, where the quotation begins.</param>
    public SpanAttribution Read(int first, int cue, int end)
    {
        int last = tokens.EndOfExpression(cue, end);
        if (grammar.VerbLast)
            return new(true, _topics.After(last + 1, end) ?? _topics.Before(first, cue), cue, last);
        if (grammar.VerbFirst)
            return new(true, OfFirstVerb(first, cue, last, end), cue, last);
        if (grammar.Unspaced)
            return new(true, _subjects.Before(first, EndsClause(last, end) ? cue : end) ?? _subjects.After(last + 1, end), cue, last);
        if ((Inverted(first, cue, last, end) ?? _fronted.InfinitiveSubject(first, end) ?? SubjectOfPurpose(first, cue)) is { } postponed)
            return new(true, postponed, cue, last);
        NounPhrase? before = AntecedentOf(_subjects.Before(first, cue), first);
        if (before is { } topic && IsTopicOfSpeech(topic, first, cue, last))
            return new(true, null, cue, last);
        NounPhrase? subject = OrElsewhere(before, first, cue, last, end);
        return tokens[cue].Is(WordClasses.Saying)
            ? OfText(subject ?? _subjects.After(last + 1, end) ?? _sources.TextBefore(first, cue), cue, last, end)
            : new(true, OrAfter(subject ?? _bodies.Find(cue, first, cue), last, end), cue, last);
    }

    /// <summary>"Le maire a appelé Anne pour dire que “…”": the subject of the sentence, where its cue is an infinitive of purpose; null for none.</summary>
    private NounPhrase? SubjectOfPurpose(int first, int cue)
    {
        int verb = tokens.FirstBefore(cue, first, WordClasses.Adverb);
        return verb - 1 > first && tokens[verb - 1].Is(WordClasses.Preposition) && tokens.IsAnyOf(verb - 1, grammar.OpeningSources)
            ? _subjects.First(first, verb - 1)
            : null;
    }

    /// <summary>Where verbs come first: whom the sentence opens with as its topic, or the subject after the verb, or else before it.</summary>
    private NounPhrase? OfFirstVerb(int first, int cue, int last, int end) =>
        (tokens.IsAnyOf(first, grammar.OpeningTopics) ? _subjects.Before(first, cue) : null)
        ?? _subjects.OpeningBefore(first, cue) ?? _subjects.After(last + 1, end) ?? _subjects.Before(first, cue);

    /// <summary>The subject before the cue, or whom another part of the sentence names where that is nobody, or may not be the subject.</summary>
    private NounPhrase? OrElsewhere(NounPhrase? subject, int first, int cue, int last, int end)
    {
        if (subject is null || IsThing(subject.Value) || MayBeOblique(subject.Value, first))
            subject = _fronted.Agent(last + 1, end) ?? PersonAfter(last, end) ?? subject;
        return subject is null or { Kind: NounPhraseKind.Pronoun }
            ? _openings.Topic(first, cue) ?? _openings.AskedFor(subject, first, end) ?? subject
            : subject;
    }

    /// <summary>The subject before the cue, or the one after it where there is none, or what stands before may be an object.</summary>
    private NounPhrase? OrAfter(NounPhrase? subject, int last, int end)
    {
        if (subject is null || (grammar.NounsHaveCapitals && MayBeObject(subject.Value)))
            subject = Better(subject, _subjects.After(last + 1, end), last);
        return subject is null && tokens[end - 1].Kind == TokenKind.Colon && _subjects.OfSentence(last + 1, end - 1) is { Kind: NounPhraseKind.Name } name
            ? name
            : subject;
    }

    /// <summary>
    /// Whether the cue is the verb of the clause before the quotation, and does not belong to a noun after it ("著称的企业家")
    /// or to an earlier clause ("说到这里，他笑了：").
    /// </summary>
    private bool EndsClause(int cue, int end)
    {
        if (tokens[cue + 1].Is(WordClasses.Genitive))
            return false;
        for (int index = cue + 1; index < end - 1; index++)
        {
            if (tokens[index].Kind == TokenKind.Comma)
                return tokens[end - 1].Kind != TokenKind.Colon;
        }

        return true;
    }

    /// <summary>
    /// "The harbour, said Anna Lee, …", "Auf die Frage, was wird, sagte er: …": a cue after a comma has its subject after it. Where names inflect only a
    /// name can be told from an object, and a given name in its base form needs no second comma.
    /// </summary>
    private NounPhrase? Inverted(int first, int cue, int last, int end)
    {
        if (!IsAfterComma(first, cue) || _subjects.After(last + 1, end) is not { } subject
            || !(tokens.IsKind(subject.Last + 1, TokenKind.Comma) || (grammar.NamesInflect && Has(subject, WordClasses.GivenName))
                || (subject.First == last + 1 && (_cues.IsThat(subject.Last + 1) || (grammar.NounsHaveCapitals && tokens.IsKind(subject.Last + 1, TokenKind.Colon))))))
            return null;
        return subject.Kind == NounPhraseKind.Name || (grammar.NounsHaveCapitals && subject.Kind == NounPhraseKind.Pronoun) || (!grammar.NamesInflect && subject.First == last + 1 && Has(subject, WordClasses.Role))
            ? subject
            : null;
    }

    /// <summary>Whether a comma stands before the verb that the cue is the last word of.</summary>
    private bool IsAfterComma(int first, int cue)
    {
        int verb = tokens.FirstBefore(cue, first, WordClasses.Auxiliary | WordClasses.Adverb);
        return verb > first && tokens[verb - 1].Kind == TokenKind.Comma;
    }

    /// <summary>"La reforma, explicó, “…”": what a cue between commas, without a subject of its own, comes after is a noun of what is said.</summary>
    private bool IsTopicOfSpeech(in NounPhrase subject, int first, int cue, int last) =>
        IsThing(subject) && tokens.IsKind(last + 1, TokenKind.Comma) && IsAfterComma(first, cue) && subject.Last < cue;

    /// <summary>"Anna Lee, who asked him", "Anna Lis, die ihr Ziel begründete": the phrase that a relative pronoun after a comma stands for.</summary>
    private NounPhrase? AntecedentOf(in NounPhrase? subject, int first) =>
        subject is { } pronoun && (IsRelative(pronoun) || IsRelativeArticle(pronoun))
        && tokens.IsKind(pronoun.First - 1, TokenKind.Comma) && pronoun.First - 1 > first
            ? _sources.Adjacent(first, pronoun.First - 1) ?? subject
            : subject;

    private bool IsRelative(in NounPhrase phrase) => phrase.Kind == NounPhraseKind.Pronoun && tokens[phrase.First].Is(WordClasses.Relative);

    /// <summary>Where nouns have capitals, an article before another one is no article.</summary>
    private bool IsRelativeArticle(in NounPhrase phrase) =>
        grammar.NounsHaveCapitals && phrase.First < phrase.Last && tokens[phrase.First].Is(WordClasses.Determiner) && !tokens[phrase.First].Is(WordClasses.CaseEnding)
        && tokens[phrase.First + 1].Is(WordClasses.Determiner);

    /// <summary>
    /// "Wyniki skomentowała Anna Lis: „…”": where names inflect, a given name in its base form after the verb, or an office
    /// right after it, is its subject rather than a thing before it; null for none.
    /// </summary>
    private NounPhrase? PersonAfter(int cue, int end) =>
        grammar.NamesInflect && _subjects.After(cue + 1, end) is { } person
        && ((person.Kind == NounPhraseKind.Name && Has(person, WordClasses.GivenName)) || (person.First == cue + 1 && Has(person, WordClasses.Role)))
            ? person
            : null;

    /// <summary>A single word with a capital that opens the sentence and ends like another case.</summary>
    private bool MayBeOblique(in NounPhrase name, int first) =>
        name.First == first && name.Last == first && tokens[first].Classes == WordClasses.None && tokens.EndsWithAny(first, grammar.DependentEndings);

    /// <summary>What stands somewhere to be read has no voice but the text's: "heißt es in dem Schreiben", "im Bericht heißt es".</summary>
    private SpanAttribution OfText(NounPhrase? subject, int cue, int last, int end)
    {
        bool isPronoun = subject is { Kind: NounPhraseKind.Pronoun };
        NounPhrase? text = subject is not null && !isPronoun ? subject : _sources.InText(last + 1, end);
        return SpanAttribution.OfText(text, cue, last);
    }

    /// <summary>Before a verb in second place an object or adverb may stand: what is not surely a person's name.</summary>
    private bool MayBeObject(in NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Title || (phrase.Kind == NounPhraseKind.Name && phrase.First == phrase.Last
            && !tokens[phrase.First].Is(WordClasses.GivenName) && !tokens.IsKind(phrase.First - 1, TokenKind.Mark));

    /// <summary>A name right after the verb is the subject; a title only where what stands before has no role.</summary>
    private NounPhrase? Better(in NounPhrase? before, in NounPhrase? after, int cue)
    {
        if (before is null || after is null)
            return before ?? after;
        bool nameFollows = after.Value.Kind == NounPhraseKind.Name && after.Value.First == cue + 1;
        return nameFollows || !Has(before.Value, WordClasses.Role) ? after : before;
    }

    /// <summary>A noun without an office.</summary>
    private bool IsThing(in NounPhrase phrase) => phrase.Kind == NounPhraseKind.Title && !Has(phrase, WordClasses.Role);

    private bool Has(in NounPhrase phrase, WordClasses classes) => tokens.HasAny(phrase.First, phrase.Last, classes);
}
