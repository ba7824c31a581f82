namespace CorpusGenerator.Reading;

/// <summary>Makes quotations of spans: finds each one's speaker, kind and group.</summary>
internal sealed class QuotationBuilder(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
    private readonly AttributionFinder _finder = new(tokens, grammar);
    private readonly KindClassifier _classifier = new(tokens);
    private readonly SpeakerResolver _resolver = new(tokens, grammar);
    private readonly Quotation[] _quotations = new Quotation[spans.Count];
    private readonly SpanAttribution[] _attributions = new SpanAttribution[spans.Count];
    private int _groups;

    /// <summary>Reads all spans.</summary>
    public DocumentQuotations Build()
    {
        FindAttributions();
        ShareWithinSentence();
        int speech = -1;
        for (int index = 0; index < spans.Count; index++)
        {
            _quotations[index] = BuildOne(index, speech);
            if (_quotations[index].Kind == QuoteKind.Speech)
                speech = index;
        }

        return new(new(_quotations), _resolver.Speakers());
    }

    private void FindAttributions()
    {
        for (int index = 0; index < spans.Count; index++)
            _attributions[index] = FindAttribution(index);
    }

    private SpanAttribution FindAttribution(int index)
    {
        QuotedSpan span = spans[index];
        if (span.ClauseFirst >= 0)
            return _finder.Inside(span);
        int previousEnd = index == 0 ? 0 : spans[index - 1].Last + 1;
        int nextStart = index + 1 < spans.Count ? spans[index + 1].First : tokens.Count;
        SpanAttribution before = _finder.Before(span, previousEnd);
        if (before.HasCue && tokens.IsKind(span.First - 1, TokenKind.Colon) && !IsClaimed(index, before))
            return before;
        SpanAttribution after = _finder.After(span, nextStart);
        return after.HasCue ? after : before.HasCue && !IsClaimed(index, before) ? before : SpanAttribution.None;
    }

    /// <summary>Whether the span before already has the clause as its own.</summary>
    private bool IsClaimed(int index, in SpanAttribution attribution) =>
        index > 0 && attribution.CueFirst >= 0 && attribution.CueFirst == _attributions[index - 1].CueFirst;

    /// <summary>Two spans of one sentence without a cue between them have one speaker.</summary>
    private void ShareWithinSentence()
    {
        for (int index = spans.Count - 2; index >= 0; index--)
        {
            if (!_attributions[index].HasCue && _attributions[index + 1].HasCue && AreInOneSentence(index, index + 1))
                _attributions[index] = _attributions[index + 1];
        }
    }

    private bool AreInOneSentence(int left, int right) =>
        _finder.SentenceStart(spans[right].First, spans[left].Last + 1) == spans[left].Last + 1
        && tokens[spans[left].ContentLast].Kind != TokenKind.Stop;

    private Quotation BuildOne(int index, int previousSpeech)
    {
        QuotedSpan span = spans[index];
        SpanAttribution attribution = _attributions[index];
        QuoteKind kind = _classifier.Classify(span, attribution);
        TextRange range = tokens.RangeOf(span.ContentFirst, span.ContentLast);
        if (kind != QuoteKind.Speech)
            return new(range, kind, -1, default, default, AttributionKind.None, _groups++);
        TextRange cue = attribution.CueFirst < 0 ? default : tokens.RangeOf(attribution.CueFirst, attribution.CueLast);
        int speaker = -1;
        if (attribution.Subject is { } subject && (speaker = _resolver.Resolve(subject)) >= 0)
            return new(range, kind, speaker, Attribution(subject), cue, KindOf(subject), GroupOf(index, previousSpeech));
        bool carries = previousSpeech >= 0 && Carries(index, previousSpeech);
        speaker = carries ? _quotations[previousSpeech].Speaker : -1;
        TextRange words = attribution.Subject is { } pronoun ? Attribution(pronoun) : default;
        AttributionKind found = speaker < 0 ? AttributionKind.None : AttributionKind.CarriedOver;
        return new(range, kind, speaker, words, cue, found, GroupOf(index, previousSpeech));
    }

    private TextRange Attribution(in NounPhrase subject) => tokens.RangeOf(subject.First, subject.Last);

    private static AttributionKind KindOf(in NounPhrase subject) => subject.Kind switch
    {
        NounPhraseKind.Name => AttributionKind.Named,
        NounPhraseKind.Title => AttributionKind.Title,
        _ => AttributionKind.Pronoun,
    };

    /// <summary>A quotation without a speaker of its own goes on with the last one's words when nothing else comes between.</summary>
    private bool Carries(int index, int previous) =>
        _attributions[index].HasCue || IsReopened(index, previous) || IsSameParagraph(index, previous);

    private int GroupOf(int index, int previous)
    {
        bool joined = previous == index - 1 && previous >= 0 && (spans[index].ContinuesPrevious || IsReopened(index, previous) || IsSplit(index, previous));
        return joined ? _quotations[previous].Group : _groups++;
    }

    /// <summary>"…," X said, "…": one clause between two parts.</summary>
    private bool IsSplit(int index, int previous) =>
        _attributions[previous].CueFirst > spans[previous].Last && _attributions[previous].CueFirst < spans[index].First
        && (_attributions[index].CueFirst == _attributions[previous].CueFirst || !_attributions[index].HasCue)
        && IsSameParagraph(index, previous);

    private bool IsReopened(int index, int previous) =>
        previous >= 0 && spans[previous].IsUnclosed && tokens.IsKind(spans[index].First - 1, TokenKind.Break)
        && spans[index].First - spans[previous].Last <= 2;

    private bool IsSameParagraph(int index, int previous)
    {
        for (int token = spans[index].First - 1; token > spans[previous].Last; token--)
        {
            if (tokens[token].Kind == TokenKind.Break)
                return false;
        }

        return true;
    }
}
