using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Reads the clause before a quotation: The minister said: "…".</summary>
internal sealed class LeadingClauseReader(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders)
{
    private const int LongestLabel = 4;
    private const int FarthestSaying = 6;
    private readonly SubjectFinder _subjects = finders.Subjects;
    private readonly SourceFinder _sources = finders.Sources;
    private readonly TopicFinder _topics = finders.Topics;
    private readonly CueFinder _cues = finders.Cues;
    private readonly LeadingCueReader _withCue = new(tokens, grammar, finders);
    private readonly SentenceWindow _window = new(tokens);
    private readonly SpanSurroundings _around = new(tokens);
    private readonly QuotedPredicates _predicates = new(tokens, grammar, finders);
    private readonly SentenceOpenings _openings = new(tokens, grammar, finders);

    /// <summary>What comes before the span in its sentence, or in a paragraph that ends with a colon.</summary>
    /// <param name="span">The quotation.</param>
    /// <param name="limit">The token after the quotation before it.</param>
    public SpanAttribution Before(QuotedSpan span, int limit)
    {
        int end = AfterColon(span, limit);
        int first = _window.StartBefore(end, limit);
        SpanAttribution found = first < end ? Read(first, end) : AfterBareCue(end - 2, limit);
        if (!found.HasCue && IsBracketedSentence(span))
            return new(true, _subjects.OfSentence(first, end - 1), -1, -1);
        return found.HasCue || !_predicates.IsOne(span) ? found : _predicates.Before(span, first);
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

    /// <summary>
    /// "主帅把功劳归于全队，“没有人踢得自私”。": where neither capitals nor cases part a sentence, words after a comma that end it
    /// are of whom it is about; null for nobody.
    /// </summary>
    public SpanAttribution? Trailed(QuotedSpan span, int limit)
    {
        int comma = span.First - 1;
        if (!grammar.Unspaced || grammar.VerbLast || !tokens.IsKind(comma, TokenKind.Comma) || !tokens.IsKind(span.Last + 1, TokenKind.Stop))
            return null;
        return _subjects.Before(_window.StartBefore(comma, limit), comma) is { } subject && _subjects.MaySpeak(subject) ? new SpanAttribution(true, subject, comma, comma) : null;
    }

    /// <summary>Who is named before the span, where the cue comes after it.</summary>
    public NounPhrase? TopicBefore(QuotedSpan span, int limit) =>
        _topics.Before(_window.StartBefore(span.First, limit), span.First);

    /// <summary>
    /// "Ayla Kurt'un “…” sözleri", "Ayla Kurt'un Can Ak'a “…” demesi": where verbs come last, who is named in the genitive before the
    /// span, right there or with nobody else as the subject, whose words a noun of speech after it is for; null for nobody.
    /// </summary>
    public SpanAttribution? Possessed(QuotedSpan span, int limit)
    {
        int last = span.First - 1, noun = span.Last + 1;
        if (!grammar.VerbLast || !tokens.IsKind(noun, TokenKind.Word) || !tokens[noun].Is(WordClasses.Reportive) || last < limit)
            return null;
        int first = _window.StartBefore(span.First, limit);
        if (!tokens.IsKind(last, TokenKind.Word) || !tokens.EndsWithAny(last, grammar.GenitiveEndings, 1))
            last = _topics.Ending(first, last) is null ? _topics.PossessorBefore(first, last) : first - 1;
        if (last > first && tokens[last].Is(WordClasses.CaseEnding))
            last--;
        return last >= first && _topics.Ending(first, last) is { } possessor
            ? new SpanAttribution(true, possessor, noun, noun)
            : null;
    }

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
        _sources.NameOf(first, end) is { } name && name.CoreFirst == name.First && name.CoreLast == name.Last
        && (!grammar.Unspaced || grammar.VerbLast || UnspacedNames.IsFullName(tokens.Span(first), grammar))
            ? new(true, name, -1, -1)
            : SpanAttribution.None;

    private SpanAttribution Read(int first, int end)
    {
        int saying = _cues.LastOf(WordClasses.Saying, Math.Max(first, end - FarthestSaying), end);
        if (saying >= 0 && (grammar.Unspaced || (LeadsToWords(saying, end) && (saying == end - 1 || !tokens[saying].Is(WordClasses.Cue)))))
            return SpanAttribution.OfText(grammar.Unspaced ? null : _sources.TextBefore(first, saying), saying, saying);
        WordClasses present = _cues.Present(first, end);
        int cue = (present & (WordClasses.Cue | WordClasses.WeakCue)) == 0 ? -1 : _cues.Last(first, end);
        int source = (present & WordClasses.SourceBefore) == 0 ? -1 : LastSource(first, cue, end);
        int sourceAfter = (present & WordClasses.SourceAfter) == 0 ? -1 : _cues.LastOf(WordClasses.SourceAfter, first, end);
        if (cue >= 0 && IsAside(cue, Math.Max(source, sourceAfter), end) && WithCue(first, cue, end) is { Subject.Kind: NounPhraseKind.Name } report)
            return report;
        if (source >= 0 && source >= cue && Source(source, end) is var found && (found.Subject is not null || cue < 0))
            return found;
        if (cue >= 0 && cue > sourceAfter)
            return OrSource(WithCue(first, cue, end), source, end);
        return sourceAfter >= 0
            ? new(true, _sources.Before(first, sourceAfter), sourceAfter, tokens.EndOfExpression(sourceAfter, end))
            : WithoutCue(first, end);
    }

    /// <summary>"Ministeri sanoi uutistoimiston mukaan, että": whether a source phrase right after the verb and before what is said only tells where that was read.</summary>
    private bool IsAside(int cue, int source, int end) =>
        !grammar.VerbLast && source > cue && !tokens.HasSign(cue + 1, source) && _cues.LastOf(WordClasses.That, source + 1, end) > source;

    /// <summary>"My uncle answered when I told him: “…”": an earlier verb is the one that leads to the words, where the last is the writer's own, or a thing's.</summary>
    private SpanAttribution WithCue(int first, int cue, int end)
    {
        if (SubordinateBefore(first, cue) is > 0 and int comma && _cues.LastOf(WordClasses.Cue, first, comma) is >= 0 and int main)
            return _withCue.Read(first, main, comma);
        SpanAttribution found = _withCue.Read(first, cue, end);
        if (found.Subject is not { } subject || !(subject.IsFirstPerson || IsThingOfContent(subject)))
            return found;
        int earlier = _cues.Last(first, subject.First);
        return earlier >= 0 && _withCue.Read(first, earlier, subject.First) is { Subject: { IsFirstPerson: false } outer } report
            && (subject.IsFirstPerson || _subjects.MaySpeak(outer)) ? report : found;
    }

    /// <summary>"Da rief Anna Lis, als sie die Leute sah: „…“": the comma before a clause whose verb stands last, and reports only beside a quotation; -1 for none.</summary>
    private int SubordinateBefore(int first, int cue)
    {
        int comma = cue;
        if (!grammar.NounsHaveCapitals || tokens[cue].Is(WordClasses.Cue))
            return -1;
        while (comma > first && tokens[comma].Kind != TokenKind.Comma)
            comma--;
        return comma > first && tokens[comma + 1].Is(WordClasses.Conjunction) ? comma : -1;
    }

    /// <summary>"Lee told members that her figures showed": what no person is, in a clause of what is said.</summary>
    private bool IsThingOfContent(in NounPhrase subject) =>
        !_subjects.MaySpeak(subject) && subject.Kind == NounPhraseKind.Title
        && (tokens[subject.First].Is(WordClasses.That) || (subject.First > 0 && tokens[subject.First - 1].Is(WordClasses.That)));

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
        source >= 0 && (found is { Subject: null, IsSaying: false } || IsInRelativeClause(found.CueFirst, source))
        && Source(source, end) is { Subject: not null } named ? named : found;

    /// <summary>"Enligt en granne, som såg branden, “…”": whether the cue is the verb of a clause about the source.</summary>
    private bool IsInRelativeClause(int cue, int source)
    {
        int verb = cue > source ? tokens.FirstBefore(cue, source, WordClasses.Auxiliary | WordClasses.Adverb) : source;
        return verb - 2 > source && tokens[verb - 1].Is(WordClasses.Relative) && tokens.IsKind(verb - 2, TokenKind.Comma);
    }

    private SpanAttribution Source(int index, int end)
    {
        int last = tokens.EndOfExpression(index, end);
        return new(true, _sources.OfPhrase(index, last, end), index, last);
    }

    private SpanAttribution WithoutCue(int first, int end)
    {
        SpanAttribution opening = _openings.Source(first, end);
        if (opening.HasCue)
            return opening;
        int noun = _cues.LastOf(WordClasses.Reportive, first, end);
        bool isNoun = noun >= 0 && !grammar.VerbLast && !tokens[noun].Is(WordClasses.Auxiliary) && tokens.EndOfExpression(noun, end) == noun;
        if (tokens[end - 1].Kind == TokenKind.Colon)
            return AtColon(first, end - 1, isNoun ? noun : -1);
        if (_cues.IsThat(end - 1))
            return new(true, Topic(first, end - 1) ?? _subjects.OfSentence(first, end - 1), -1, -1);
        int aside = _cues.LastOf(WordClasses.AfterQuote, first, end);
        if (aside > first && tokens[aside - 1].Kind == TokenKind.Comma && _subjects.After(aside + 1, end) is { Kind: NounPhraseKind.Name } name
            && name.First == aside + 1 && tokens.IsKind(name.Last + 1, TokenKind.Comma))
            return new(true, name, aside, aside);
        return noun < 0 || isNoun || grammar.VerbLast ? OfContentClause(first, end) : new(true, null, noun, noun);
    }

    /// <summary>Who is named before a colon; "Then the warning: “…”" names words instead, of who spoke or is the subject last.</summary>
    /// <param name="first">The first token of what comes before the colon.</param>
    /// <param name="colon">The colon.</param>
    /// <param name="noun">The last noun of speech; -1 for none.</param>
    private SpanAttribution AtColon(int first, int colon, int noun)
    {
        NounPhrase? subject = Topic(first, colon) ?? (noun >= 0 ? _sources.OfNounOfSpeech(noun, colon) : null) ?? BeforeColon(first, colon);
        return subject is { Kind: NounPhraseKind.Title } words && noun >= words.First && noun <= words.Last
            && !tokens.HasAny(noun, words.Last, WordClasses.Genitive) && !_subjects.MaySpeak(words)
            ? new(true, null, noun, noun)
            : new(true, subject, -1, -1);
    }

    /// <summary>The subject before a colon; where the verb comes last, a bare noun is none ("Asıl sorun: “…”").</summary>
    private NounPhrase? BeforeColon(int first, int colon) =>
        _subjects.BeforeColon(first, colon) is { } subject && (_subjects.MaySpeak(subject) || !(IsVerb(subject) || (grammar.VerbLast && !grammar.Unspaced))) ? subject : null;

    /// <summary>"«Порт» вышел в финал: «…»": where no article shows a noun, the ending of a verb shows that a phrase is none.</summary>
    private bool IsVerb(in NounPhrase phrase) =>
        grammar.NoArticles && phrase.Kind == NounPhraseKind.Title && grammar.SubjectGenders.ClassesOf(tokens.Span(phrase.First)) != WordClasses.None;

    private NounPhrase? Topic(int first, int end) => grammar.VerbLast && !grammar.Unspaced ? _topics.Before(first, end) : null;

    /// <summary>"Lee was glad that the board had “…”": who the sentence is about, where what is quoted is in a clause of content.</summary>
    private SpanAttribution OfContentClause(int first, int end)
    {
        int that = _cues.LastOf(WordClasses.That, first, end);
        return that > first && !grammar.NoArticles && _cues.IsThat(that) && tokens.IsKind(that - 1, TokenKind.Comma)
            && _subjects.OfSentence(first, that - 1) is { Kind: NounPhraseKind.Name } subject
            ? new(true, subject, -1, -1)
            : SpanAttribution.None;
    }
}
