namespace CorpusGenerator.Reading;

/// <summary>What is said about the speaker of each span of a document.</summary>
internal sealed class SpanAttributions(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders, List<QuotedSpan> spans)
{
    private const int LongestJoint = 2;
    private const int LongestList = 8;
    private readonly LeadingClauseReader _leading = new(tokens, grammar, finders);
    private readonly FollowingClauseReader _following = new(tokens, grammar, finders);
    private readonly BystanderReader _bystanders = new(tokens, grammar, finders);
    private readonly QuotativeReader _quotatives = new(tokens, grammar, finders);
    private readonly CueFinder _cues = finders.Cues;
    private readonly SentenceWindow _window = new(tokens);
    private readonly ReportedSentences _reported = new(tokens);
    private readonly SpanRelations _relations = new(tokens, spans);
    private SpanAttribution[] _found = [];

    /// <summary>The attribution of a span.</summary>
    public SpanAttribution this[int index] => _found[index];

    /// <summary>Looks at all spans.</summary>
    public void Find()
    {
        if (_found.Length < spans.Count)
            _found = new SpanAttribution[spans.Count * 2];
        _relations.Prepare();
        for (int index = 0; index < spans.Count; index++)
            _found[index] = FindOne(index);
        ShareWithinSentence();
        ShareWithinList();
    }

    private SpanAttribution FindOne(int index)
    {
        QuotedSpan span = spans[index];
        if (span.ClauseFirst >= 0)
            return _following.ReadInserted(span.ClauseFirst, span.ClauseEnd);
        int limit = _relations.EndBefore(index), next = _relations.StartAfter(index);
        SpanAttribution label = _leading.Label(span);
        if (label.HasCue && !IsFirstWord(span, label, next))
            return label;
        if (grammar.TopicMarkers.Count > 0 && _quotatives.IsNoun(span, next))
            return Quotative(index);
        if (grammar.TopicMarkers.Count > 0 && _quotatives.OfSeveral(span, limit) is { } own)
            return new(true, own, -1, -1);
        SpanAttribution before = _leading.Before(span, limit);
        if (before.IsSaying)
            return before;
        if (GoesOn(index, limit, before))
            before = before with { Subject = _found[index - 1].Subject };
        bool hasBefore = before.HasCue && !IsClaimed(index, before);
        if (hasBefore && before.Subject is not null && LeadsTo(span, before))
            return before;
        SpanAttribution after = _following.After(span, next);
        if (hasBefore && tokens.IsKind(span.First - 1, TokenKind.Colon) && (IsIntroduced(span, before) || !(IsBeside(span, after) && after.Subject is not null)))
            return before;
        if (after.Subject is null && _leading.Possessed(span, limit) is { } possessed)
            return possessed;
        if (after.HasCue && after.Subject is null && grammar.VerbLast)
            return after with { Subject = Quoted(index, after.CueFirst) ?? Source(before) ?? _leading.TopicBefore(span, limit) };
        if (IsVerbOf(span, after) && _leading.SubjectBefore(span, limit) is { } subject)
            return after with { Subject = subject };
        if (!after.HasCue && grammar.TopicMarkers.Count > 0 && Quotative(index) is { HasCue: true } quotative)
            return quotative;
        if (!hasBefore && !after.HasCue)
            after = _following.AtSentenceEnd(span, next);
        if (hasBefore && !after.HasCue)
            before = before with { Subject = _following.SubjectOfRest(span, before, next) };
        return after.HasCue && !(hasBefore && (IsGuess(after) || GoesOnTo(after) || LeadsToNext(after) || IsOfSource(span, before, after))) ? after
            : hasBefore ? before : _leading.Trailed(span, limit) ?? LookingBack(span, next) ?? OrReported(_bystanders.After(span, next, index == 0), span, limit, next);
    }

    private SpanAttribution? LookingBack(QuotedSpan span, int next) => _following.AfterSentence(span, next) is { HasCue: true } found ? found : null;

    /// <summary>"Er wisse, dass das „ein Schlag“ sei.": nobody says so, but a verb form of reported speech in the sentence shows that somebody does.</summary>
    private SpanAttribution OrReported(in SpanAttribution found, QuotedSpan span, int limit, int next) =>
        found.HasCue || !grammar.NounsHaveCapitals ? found : _reported.Around(span, limit, next);

    /// <summary>"“Pensei: é o fim”, conta Ana Lis": one word before a colon that is nobody's given name, where a clause after the words says whose they are.</summary>
    private bool IsFirstWord(QuotedSpan span, in SpanAttribution label, int next) =>
        label.Subject is { } word && word.First == word.Last && !tokens[word.First].Is(WordClasses.GivenName | WordClasses.Role)
        && _following.After(span, next) is { Subject: not null } after && IsBeside(span, after);

    /// <summary>
    /// "Lee praised “…” and called on the hunters to “…”": a verb right after the quotation before and a conjunction has
    /// its subject; what follows the verb has it only right before the words, "and the mayor adds" in another order.
    /// </summary>
    private bool GoesOn(int index, int limit, in SpanAttribution before)
    {
        if (before.Subject is not { Kind: NounPhraseKind.Title } after || before.CueFirst <= limit || after.First <= before.CueFirst
            || index == 0 || spans[index - 1].Last + 1 != limit || _found[index - 1].Subject is null
            || !tokens[limit].Is(WordClasses.Conjunction) || tokens[after.Last + 1].Kind != TokenKind.Word)
            return false;
        int verb = limit + 1;
        while (tokens[verb].Is(WordClasses.Auxiliary | WordClasses.Adverb))
            verb++;
        return verb == before.CueFirst;
    }

    /// <summary>
    /// Whether the cue leads right to the words: "somebody asked: “…”, says Holm" is a report within a report, and the
    /// inner one is of these words; "confirmed that “a small number” had been asked to pay" leads to them too.
    /// </summary>
    private bool LeadsTo(QuotedSpan span, in SpanAttribution before)
    {
        if (before.CueFirst < 0 || !tokens[before.CueFirst].Is(WordClasses.Cue))
            return false;
        if (before.CueLast == span.First - 2 && tokens[span.First - 1].Is(WordClasses.That))
            return true;
        int last = tokens.IsKind(span.First - 1, TokenKind.Colon) ? span.First - 2 : span.First - 1;
        return before.CueLast == last && !tokens[before.CueFirst].Is(WordClasses.SourceAfter | WordClasses.SourceBefore | WordClasses.Participle);
    }

    /// <summary>Whom a source phrase before the span names, where the verb after it has no subject: "X'ten yapılan açıklamada “…” denildi".</summary>
    private NounPhrase? Source(in SpanAttribution before) =>
        before.CueFirst >= 0 && tokens[before.CueFirst].Is(WordClasses.SourceAfter) ? before.Subject : null;

    private SpanAttribution Quotative(int index)
    {
        int head = HeadOfList(index);
        return _quotatives.Read(spans[index], spans[head], _relations.EndBefore(head), _relations.StartAfter(index));
    }

    /// <summary>Who says what a particle closes; null for nobody, or where the language has none.</summary>
    private NounPhrase? Quoted(int index, int cue)
    {
        if (grammar.TopicMarkers.Count == 0)
            return null;
        int head = HeadOfList(index);
        return _quotatives.SpeakerUpTo(spans[index], spans[head], _relations.EndBefore(head), _relations.StartAfter(index), cue);
    }

    /// <summary>"男は「知らない」「やっていない」と話した": who is named before the first of several is whose the last are.</summary>
    private int HeadOfList(int index)
    {
        int limit = Math.Max(0, index - LongestList);
        while (index > limit && (spans[index - 1].Last + 1 == spans[index].First || AreListed(index - 1, index)))
            index--;
        return index;
    }

    /// <summary>"遗嘱只有一行字：“…。”小李说": where no space shows it, a full stop inside the marks says that the next clause is another sentence.</summary>
    private bool IsIntroduced(QuotedSpan span, in SpanAttribution before) =>
        grammar.Unspaced && !grammar.VerbLast && before.Subject is not null && tokens[span.ContentLast].Kind == TokenKind.Stop;

    /// <summary>Whether words inside a clause are followed by its verb with nothing between, where the subject stands before both.</summary>
    private bool IsVerbOf(QuotedSpan span, in SpanAttribution after) =>
        grammar.Unspaced && !grammar.VerbLast && after.CueFirst == span.Last + 1 && span.First > 0 && tokens[span.First - 1].Is(WordClasses.Preposition)
        && tokens[span.ContentLast].Kind is not (TokenKind.Stop or TokenKind.Comma);

    /// <summary>Whether the cue is a word that no table has.</summary>
    private bool IsGuess(in SpanAttribution after) => after.CueFirst >= 0 && tokens[after.CueFirst].Classes == WordClasses.None;

    /// <summary>"اعتبر سامر أن “…”، وتوقع هطول المطر": a verb after "and" goes on to something else.</summary>
    private bool GoesOnTo(in SpanAttribution after) => grammar.VerbFirst && after.CueFirst >= 0 && _cues.HasConjunction(after.CueFirst);

    /// <summary>"Laut einer Sprecherin werde das „…“, ein Datum nannte sie nicht": a source phrase goes before a verb that does not come right after the words.</summary>
    private bool IsOfSource(QuotedSpan span, in SpanAttribution before, in SpanAttribution after) =>
        before.CueFirst >= 0 && before.Subject is not null && tokens[before.CueFirst].Is(WordClasses.SourceBefore) && !tokens[before.CueFirst].Is(WordClasses.Cue)
        && !IsBeside(span, after);

    /// <summary>"Lee spoke of “…”, her neighbour wrote “…”": a cue right before the next words is of those.</summary>
    private bool LeadsToNext(in SpanAttribution after) => !grammar.VerbLast && tokens.IsKind(after.CueLast + 1, TokenKind.Mark);

    /// <summary>Whether the cue comes right after the span and its comma or dash.</summary>
    private static bool IsBeside(QuotedSpan span, in SpanAttribution after) =>
        after.HasCue && after.CueFirst > span.Last && after.CueFirst <= span.Last + 3;

    /// <summary>Whether the span before already has the clause as its own.</summary>
    private bool IsClaimed(int index, in SpanAttribution attribution)
    {
        int previous = _relations.IndexBefore(index);
        return previous >= 0 && attribution.CueFirst >= 0 && attribution.CueFirst == _found[previous].CueFirst;
    }

    /// <summary>Two spans of one sentence without a cue between them have one speaker.</summary>
    private void ShareWithinSentence()
    {
        for (int index = spans.Count - 2; index >= 0; index--)
        {
            if (!_found[index].HasCue && _found[index + 1].HasCue && !HasLabel(index + 1)
                && (AreInOneSentence(index, index + 1) || _relations.IsReopened(index + 1, index)))
                _found[index] = _found[index + 1];
        }
    }

    /// <summary>Whether the speaker's name opens the words of the span itself: nobody before it has said them.</summary>
    private bool HasLabel(int index) =>
        _found[index].Subject is { } subject && subject.First >= spans[index].ContentFirst && subject.Last <= spans[index].ContentLast;

    /// <summary>In a list of quotations, those after the first have its speaker.</summary>
    private void ShareWithinList()
    {
        for (int index = 1; index < spans.Count; index++)
        {
            if (!_found[index].HasCue && _found[index - 1].HasCue && AreListed(index - 1, index))
                _found[index] = _found[index - 1];
        }
    }

    /// <summary>Nothing but a comma or a conjunction stands between the two.</summary>
    private bool AreListed(int left, int right)
    {
        int first = spans[left].Last + 1, end = spans[right].First;
        if (end <= first || end - first > LongestJoint)
            return false;
        for (int index = first; index < end; index++)
        {
            if (tokens[index].Kind != TokenKind.Comma && !tokens[index].Is(WordClasses.Conjunction))
                return false;
        }

        return true;
    }

    private bool AreInOneSentence(int left, int right) =>
        _window.StartBefore(spans[right].First, spans[left].Last + 1) == spans[left].Last + 1
        && tokens[spans[left].ContentLast].Kind != TokenKind.Stop && !_relations.AreTurns(right, left);
}
