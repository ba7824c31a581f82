using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Reads the clause before a quotation: The minister said: "…".</summary>
internal sealed class LeadingClauseReader(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestLabel = 4;
    private const int FarthestSaying = 6;
    private readonly SubjectFinder _subjects = new(tokens, grammar);
    private readonly TopicFinder _topics = new(tokens, grammar);
    private readonly CueFinder _cues = new(tokens, grammar);
    private readonly FrontedVerbReader _fronted = new(tokens, grammar);
    private readonly SentenceWindow _window = new(tokens);
    private readonly SpanSurroundings _around = new(tokens);
    private readonly SpeakingBodies _bodies = new(tokens, grammar);
    private readonly SentenceOpenings _openings = new(tokens, grammar);

    /// <summary>What comes before the span in its sentence, or in a paragraph that ends with a colon.</summary>
    /// <param name="span">The quotation.</param>
    /// <param name="limit">The token after the quotation before it.</param>
    public SpanAttribution Before(QuotedSpan span, int limit)
    {
        int end = AfterColon(span, limit);
        int first = _window.StartBefore(end, limit);
        SpanAttribution found = first < end ? Read(first, end) : AfterBareCue(end - 2, limit);
        return found.HasCue || !IsBracketedSentence(span) ? found : new(true, _subjects.OfSentence(first, end - 1), -1, -1);
    }

    /// <summary>The token after the colon that leads to the span, past the end of its paragraph and a dash; the span's first token without one.</summary>
    private int AfterColon(QuotedSpan span, int limit)
    {
        int end = span.First;
        if (span.IsDash && tokens.IsKind(end - 1, TokenKind.Dash))
            end--;
        if (tokens.IsKind(end - 1, TokenKind.Break))
            end--;
        return end >= limit && tokens.IsKind(end - 1, TokenKind.Colon) ? end : span.First;
    }

    /// <summary>'Anna Lee is delighted (“I have never laughed so much!”)'.</summary>
    private bool IsBracketedSentence(QuotedSpan span) =>
        tokens[span.ContentLast].Kind == TokenKind.Stop && _around.IsBracketed(span);

    /// <summary>"Anna Lee once said. “…”": a sentence that ends with its cue does not say what, so that what follows does.</summary>
    private SpanAttribution AfterBareCue(int cue, int limit)
    {
        if (cue < limit || !tokens.IsKind(cue + 1, TokenKind.Stop) || tokens.Text[tokens[cue + 1].Start] != '.' || !tokens[cue].Is(WordClasses.Cue))
            return SpanAttribution.None;
        int first = _window.StartBefore(cue, limit);
        SpanAttribution found = first < cue && !grammar.VerbLast ? Read(first, cue + 1) : SpanAttribution.None;
        return found.CueFirst == cue && found.Subject is { Kind: NounPhraseKind.Name } ? found : SpanAttribution.None;
    }

    /// <summary>"主席以“…”来形容此事": the subject of the words around the span; null for none.</summary>
    public NounPhrase? SubjectBefore(QuotedSpan span, int limit) =>
        _subjects.Before(_window.StartBefore(span.First, limit), span.First);

    /// <summary>Who is named before the span, where the cue comes after it.</summary>
    public NounPhrase? TopicBefore(QuotedSpan span, int limit) =>
        _topics.Before(_window.StartBefore(span.First, limit), span.First);

    /// <summary>"WALLACE: …": the label of a transcript, inside the marks.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public SpanAttribution Label(QuotedSpan span)
    {
        int end = Math.Min(span.ContentLast, span.ContentFirst + LongestLabel);
        for (int index = span.ContentFirst; index < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Colon)
                return LabelUpTo(span.ContentFirst, index);
        }

        return SpanAttribution.None;
    }

    private SpanAttribution LabelUpTo(int first, int end) =>
        _subjects.Whole(first, end) is { } name && name.CoreFirst == name.First && name.CoreLast == name.Last
        && (!grammar.Unspaced || grammar.VerbLast || UnspacedNames.IsFullName(tokens.Span(first), grammar.Surnames))
            ? new(true, name, -1, -1)
            : SpanAttribution.None;

    private SpanAttribution Read(int first, int end)
    {
        int saying = _cues.LastOf(WordClasses.Saying, Math.Max(first, end - FarthestSaying), end);
        if (saying >= 0 && (grammar.Unspaced || (LeadsToWords(saying, end) && (saying == end - 1 || !tokens[saying].Is(WordClasses.Cue)))))
            return SpanAttribution.OfText(grammar.Unspaced ? null : _subjects.TextBefore(first, saying), saying, saying);
        WordClasses present = _cues.Present(first, end);
        int cue = (present & (WordClasses.Cue | WordClasses.WeakCue)) == 0 ? -1 : _cues.Last(first, end);
        int source = (present & WordClasses.SourceBefore) == 0 ? -1 : LastSource(first, cue, end);
        int sourceAfter = (present & WordClasses.SourceAfter) == 0 ? -1 : _cues.LastOf(WordClasses.SourceAfter, first, end);
        if (source >= 0 && source >= cue && Source(source, end) is var found && (found.Subject is not null || cue < 0))
            return found;
        if (cue >= 0 && cue > sourceAfter)
            return OrSource(WithCue(first, cue, end), source, end);
        return sourceAfter >= 0
            ? new(true, _subjects.SourceBefore(first, sourceAfter), sourceAfter, tokens.EndOfExpression(sourceAfter, end))
            : WithoutCue(first, end);
    }

    /// <summary>Whether no more than a word comes after what stands written, or adverbs and what leads to the words: "lê-se apenas que “…”".</summary>
    private bool LeadsToWords(int saying, int end)
    {
        int next = tokens.EndOfExpression(saying, end) + 1;
        while (next < end - 1 && tokens[next].Is(WordClasses.Adverb | WordClasses.That))
            next++;
        return next >= end - 1;
    }

    /// <summary>The last source phrase; one that is a plain preposition too ("by", "after") counts only where a clause begins with it and nothing reports.</summary>
    private int LastSource(int first, int cue, int end)
    {
        int source = _cues.LastOf(WordClasses.SourceBefore, first, end);
        bool isPlain = source >= 0 && tokens[source].Is(WordClasses.Preposition) && !tokens[source].Is(WordClasses.Cue);
        return isPlain && (cue >= 0 ? cue < source : source > first && tokens[source - 1].Kind == TokenKind.Word) ? -1 : source;
    }

    /// <summary>"According to Anna Lee, whose title reads well, it “…”": the source, where the cue has no subject.</summary>
    private SpanAttribution OrSource(in SpanAttribution found, int source, int end) =>
        source >= 0 && found is { Subject: null, IsSaying: false } && Source(source, end) is { Subject: not null } named ? named : found;

    private SpanAttribution Source(int index, int end)
    {
        int last = tokens.EndOfExpression(index, end);
        return new(true, _subjects.OfSource(index, last, end), index, last);
    }

    private SpanAttribution WithoutCue(int first, int end)
    {
        SpanAttribution opening = _openings.Source(first, end);
        if (opening.HasCue)
            return opening;
        int noun = _cues.LastOf(WordClasses.Reportive, first, end);
        bool isNoun = noun >= 0 && !grammar.VerbLast && !tokens[noun].Is(WordClasses.Auxiliary) && tokens.EndOfExpression(noun, end) == noun;
        if (tokens[end - 1].Kind == TokenKind.Colon)
            return new(true, Topic(first, end - 1) ?? (isNoun ? _subjects.OfNounOfSpeech(noun, end - 1) : null) ?? _subjects.BeforeColon(first, end - 1), -1, -1);
        if (IsThat(end - 1))
            return new(true, Topic(first, end - 1) ?? _subjects.OfSentence(first, end - 1), -1, -1);
        int aside = _cues.LastOf(WordClasses.AfterQuote, first, end);
        if (aside > first && tokens[aside - 1].Kind == TokenKind.Comma && _subjects.After(aside + 1, end) is { Kind: NounPhraseKind.Name } name
            && name.First == aside + 1 && tokens.IsKind(name.Last + 1, TokenKind.Comma))
            return new(true, name, aside, aside);
        return noun < 0 || isNoun || grammar.VerbLast ? OfContentClause(first, end) : new(true, null, noun, noun);
    }

    private NounPhrase? Topic(int first, int end) => grammar.VerbLast && !grammar.Unspaced ? _topics.Before(first, end) : null;

    /// <summary>"Lee was glad that the board had “…”": who the sentence is about, where what is quoted is in a clause of content.</summary>
    private SpanAttribution OfContentClause(int first, int end)
    {
        int that = _cues.LastOf(WordClasses.That, first, end);
        return that > first && !grammar.NoArticles && IsThat(that) && tokens.IsKind(that - 1, TokenKind.Comma)
            && _subjects.OfSentence(first, that - 1) is { Kind: NounPhraseKind.Name } subject
            ? new(true, subject, -1, -1)
            : SpanAttribution.None;
    }

    /// <summary>"is convinced that": the conjunction of reported speech makes any verb before it a cue.</summary>
    private bool IsThat(int index) =>
        !grammar.VerbLast && tokens[index].Is(WordClasses.That) && !tokens[index].Is(WordClasses.Determiner | WordClasses.Conjunction);

    private SpanAttribution WithCue(int first, int cue, int end)
    {
        int last = tokens.EndOfExpression(cue, end);
        if (grammar.VerbLast)
            return new(true, _topics.After(last + 1, end) ?? _topics.Before(first, cue), cue, last);
        if (grammar.VerbFirst && tokens.IsAnyOf(first, grammar.OpeningTopics) && _subjects.Before(first, cue) is { } opening)
            return new(true, opening, cue, last);
        if (grammar.VerbFirst)
            return new(true, _subjects.OpeningBefore(first, cue) ?? _subjects.After(last + 1, end) ?? _subjects.Before(first, cue), cue, last);
        if (grammar.Unspaced)
            return new(true, _subjects.Before(first, EndsClause(last, end) ? cue : end) ?? _subjects.After(last + 1, end), cue, last);
        if (Inverted(first, cue, last, end) is { } inverted)
            return new(true, inverted, cue, last);
        if (_fronted.InfinitiveSubject(first, end) is { } postponed)
            return new(true, postponed, cue, last);
        NounPhrase? subject = AntecedentOf(_subjects.Before(first, cue), first);
        if (subject is { } topic && IsTopicOfSpeech(topic, first, cue, last))
            return new(true, null, cue, last);
        if (subject is null || IsThing(subject.Value) || MayBeOblique(subject.Value, first))
            subject = _fronted.Agent(last + 1, end) ?? PersonAfter(last, end) ?? subject;
        if (subject is null or { Kind: NounPhraseKind.Pronoun })
            subject = _openings.Topic(first, cue) ?? _openings.AskedFor(subject, first, end) ?? subject;
        if (tokens[cue].Is(WordClasses.Saying))
            return OfText(subject ?? _subjects.After(last + 1, end) ?? _subjects.TextBefore(first, cue), cue, last, end);
        subject ??= _bodies.Find(cue, first, cue);
        if (subject is null || (grammar.NounsHaveCapitals && MayBeObject(subject.Value)))
            subject = Better(subject, _subjects.After(last + 1, end), last);
        if (subject is null && tokens[end - 1].Kind == TokenKind.Colon && _subjects.OfSentence(last + 1, end - 1) is { Kind: NounPhraseKind.Name } name)
            subject = name;
        return new(true, subject, cue, last);
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
    /// "The harbour, said Anna Lee, …": a cue between commas has its subject after it. Where names inflect only a
    /// name can be told from an object, and a given name in its base form needs no second comma.
    /// </summary>
    private NounPhrase? Inverted(int first, int cue, int last, int end)
    {
        if (!IsAfterComma(first, cue) || _subjects.After(last + 1, end) is not { } subject
            || !(tokens.IsKind(subject.Last + 1, TokenKind.Comma) || (grammar.NamesInflect && Has(subject, WordClasses.GivenName))
                || (subject.First == last + 1 && IsThat(subject.Last + 1))))
            return null;
        return subject.Kind == NounPhraseKind.Name || (!grammar.NamesInflect && subject.First == last + 1 && Has(subject, WordClasses.Role))
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

    /// <summary>"Anna Lee, who asked him": the phrase that a relative pronoun after a comma stands for.</summary>
    private NounPhrase? AntecedentOf(in NounPhrase? subject, int first) =>
        subject is { Kind: NounPhraseKind.Pronoun } pronoun && tokens[pronoun.First].Is(WordClasses.Relative)
        && tokens.IsKind(pronoun.First - 1, TokenKind.Comma) && pronoun.First - 1 > first
            ? _subjects.Adjacent(first, pronoun.First - 1) ?? subject
            : subject;

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
        NounPhrase? text = subject is not null && !isPronoun ? subject : _subjects.InText(last + 1, end);
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
