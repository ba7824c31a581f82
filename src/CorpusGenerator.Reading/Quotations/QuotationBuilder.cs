using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Makes quotations of spans: finds each one's speaker, kind and group.</summary>
internal sealed class QuotationBuilder(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders, List<QuotedSpan> spans)
{
    private const int LongestConversation = 5;
    private readonly SpanAttributions _attributions = new(tokens, grammar, finders, spans);
    private readonly SpanRelations _relations = new(tokens, spans);
    private readonly KindClassifier _classifier = new(tokens, grammar);
    private readonly SpeakerResolver _resolver = new(tokens, grammar, finders, spans);
    private readonly HeadlineWords _headline = new(tokens, spans);
    private readonly Subheadings _subheadings = new(tokens, spans);
    private Quotation[] _quotations = [];
    private int _groups;

    /// <summary>Reads all spans.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public DocumentQuotations Build()
    {
        (_quotations, _groups) = (new Quotation[spans.Count], 0);
        _resolver.Reset();
        _attributions.Find();
        int speech = -1;
        for (int index = 0; index < spans.Count; index++)
        {
            _quotations[index] = BuildOne(index, speech);
            if (_quotations[index].Kind == QuoteKind.Speech)
                speech = index;
        }

        GiveOpeningWords();
        GiveSurrounded();
        GiveHeadlines();
        GiveSubheadings();
        return new(new(_quotations), _resolver.Speakers());
    }

    /// <summary>"“Nobody laughed.”⏎“They do now,” said Holm.": paragraphs of nothing but words, before anybody speaks, are of who speaks next.</summary>
    private void GiveOpeningWords()
    {
        int next = 0;
        while (next < spans.Count && _quotations[next].Speaker < 0)
        {
            if (_quotations[next].Kind == QuoteKind.Speech && (_attributions[next].HasCue || !_relations.IsWholeBlock(next)))
                return;
            next++;
        }

        for (int index = 0; next < spans.Count && index < next; index++)
        {
            if (_quotations[index].Kind == QuoteKind.Speech)
                _quotations[index] = _quotations[index] with { Speaker = _quotations[next].Speaker, AttributionKind = AttributionKind.CarriedOver };
        }
    }

    /// <summary>"“We left,” Holm said.⏎They had to close. “It was late.”⏎“It was dark,” Holm said.": whole sentences of nobody between two of one speaker, who asks nothing.</summary>
    private void GiveSurrounded()
    {
        for (int index = 1; index + 1 < spans.Count; index++)
        {
            Quotation quotation = _quotations[index];
            int before = _quotations[index - 1].Speaker;
            if (quotation is { Kind: QuoteKind.Speech, Speaker: < 0 } && before >= 0 && before == _quotations[index + 1].Speaker && !_attributions[index].HasCue
                && EndsSentence(spans[index]) && !IsQuestion(index - 1) && _relations.AreNear(index, index - 1) && _relations.AreNear(index + 1, index))
                _quotations[index] = quotation with { Speaker = before, AttributionKind = AttributionKind.CarriedOver };
        }
    }

    /// <summary>What a headline quotes from the speech of the text, a few words too, is of who says it there, but for what its own label says.</summary>
    private void GiveHeadlines()
    {
        for (int index = 0; index < spans.Count && _headline.IsInHeadline(index); index++)
        {
            Quotation headline = _quotations[index];
            if (headline.Kind != QuoteKind.Title && headline.AttributionKind is AttributionKind.None or AttributionKind.CarriedOver
                && _headline.SourceOf(index) is >= 0 and int source && _quotations[source].Speaker >= 0)
                _quotations[index] = headline with { Kind = QuoteKind.Speech, Speaker = _quotations[source].Speaker, AttributionKind = AttributionKind.CarriedOver };
        }
    }

    /// <summary>What a line in marks says before somebody says it is theirs, though its capitals be those of a title.</summary>
    private void GiveSubheadings()
    {
        for (int index = 0; index + 1 < spans.Count; index++)
        {
            if (_quotations[index].AttributionKind is AttributionKind.None or AttributionKind.CarriedOver && _quotations[index + 1].Speaker >= 0 && _subheadings.IsOfNext(index))
                _quotations[index] = _quotations[index] with { Kind = QuoteKind.Speech, Speaker = _quotations[index + 1].Speaker, Attribution = default, AttributionKind = AttributionKind.CarriedOver };
        }
    }

    /// <summary>
    /// "Trial of the ferry's owner: “…”": what the words of a headline before its colon begin with is a topic, unless the text
    /// knows a person of that name, or a name is all there is and the text does not give the words to somebody else.
    /// </summary>
    private bool IsTopic(int index, in SpanAttribution attribution, in NounPhrase subject) =>
        attribution.CueFirst < 0 && !tokens.HasAny(subject.First, subject.Last, WordClasses.Role | WordClasses.Pronoun) && tokens.IsKind(spans[index].First - 1, TokenKind.Colon) && _headline.IsInHeadline(index)
        && !_resolver.IsPerson(subject) && (subject.Last + 2 < spans[index].First || _headline.SourceOf(index) >= 0);

    private Quotation BuildOne(int index, int previous)
    {
        QuotedSpan span = spans[index];
        SpanAttribution attribution = _attributions[index];
        bool goesOn = _relations.IsReopened(index, previous) || IsSplit(index, previous);
        QuoteKind kind = goesOn ? QuoteKind.Speech : _classifier.Classify(span, attribution);
        TextRange range = tokens.RangeOf(span.ContentFirst, span.ContentLast);
        if (kind != QuoteKind.Speech)
            return new(range, kind, -1, default, default, AttributionKind.None, _groups++);
        int group = goesOn ? _quotations[previous].Group : _groups++;
        Quotation quotation = new(range, kind, -1, default, CueOf(attribution), AttributionKind.None, group);
        if (attribution.Subject is { } subject && !IsTopic(index, attribution, subject))
            return WithSubject(quotation, subject);
        return attribution.CueFirst >= 0 && !goesOn ? WithoutSubject(quotation, attribution) : Carried(quotation, index, previous);
    }

    private TextRange CueOf(in SpanAttribution attribution) =>
        attribution.CueFirst < 0 ? default : tokens.RangeOf(attribution.CueFirst, attribution.CueLast);

    private Quotation WithSubject(Quotation quotation, in NounPhrase subject)
    {
        int speaker = _resolver.Resolve(subject);
        AttributionKind found = subject.Kind switch
        {
            NounPhraseKind.Name => AttributionKind.Named,
            NounPhraseKind.Title => AttributionKind.Title,
            _ => AttributionKind.Pronoun,
        };
        if (speaker < 0)
            found = AttributionKind.None;
        return quotation with { Speaker = speaker, Attribution = tokens.RangeOf(subject.First, subject.Last), AttributionKind = found };
    }

    /// <summary>A cue whose subject is left out.</summary>
    private Quotation WithoutSubject(Quotation quotation, in SpanAttribution attribution)
    {
        int speaker = attribution.IsSaying ? -1 : _resolver.ResolveMissing(attribution.CueFirst);
        return quotation with { Speaker = speaker, AttributionKind = speaker < 0 ? AttributionKind.None : AttributionKind.CarriedOver };
    }

    /// <summary>A quotation without a speaker of its own goes on with the last one's words where nothing else comes between.</summary>
    private Quotation Carried(Quotation quotation, int index, int previous)
    {
        bool carries = previous >= 0 && (_quotations[previous].Speaker >= 0 || quotation.Group == _quotations[previous].Group)
            && (_attributions[index].HasCue || _relations.IsReopened(index, previous) || _relations.AreInOneBlock(index, previous));
        if (!_attributions[index].HasCue && (Floating(quotation, index, previous, carries) ?? Turn(quotation, index, previous)) is { } found)
            return found;
        carries |= GoesOnInNextBlock(index, previous);
        if (!carries)
            return quotation;
        if (_relations.AreTurns(index, previous))
            return Replied(quotation, index, previous);
        Quotation source = _quotations[previous];
        bool split = quotation.Group == source.Group;
        return quotation with
        {
            Speaker = source.Speaker,
            Attribution = source.Attribution,
            Cue = quotation.Cue.IsEmpty ? source.Cue : quotation.Cue,
            AttributionKind = split ? source.AttributionKind : AttributionKind.CarriedOver,
        };
    }

    /// <summary>
    /// "“We won,” Holm said.⏎“Now we rest.”": in a newspaper a paragraph of nothing but words goes on with those of the one before,
    /// unless one of them asks, or somebody else speaks near before.
    /// </summary>
    private bool GoesOnInNextBlock(int index, int previous) =>
        !_attributions[index].HasCue && previous >= 0 && previous == index - 1 && _quotations[previous].Speaker >= 0 && _relations.IsNextBlock(index, previous)
        && _relations.IsWholeBlock(index) && !IsQuestion(index) && !IsQuestion(previous) && !HasOtherSpeaker(previous);

    private bool IsQuestion(int index) => tokens.Text[tokens[spans[index].ContentLast].Start] == '?';

    private bool HasOtherSpeaker(int previous)
    {
        for (int index = previous - 1; index >= Math.Max(0, previous - LongestConversation); index--)
        {
            if (_quotations[index].Speaker >= 0 && _quotations[index].Speaker != _quotations[previous].Speaker)
                return true;
        }

        return false;
    }

    /// <summary>Hale smiled. "…": a whole sentence after one about somebody who speaks; null when it is none.</summary>
    private Quotation? Floating(Quotation quotation, int index, int previous, bool mayGoOn)
    {
        QuotedSpan span = spans[index];
        if (!EndsSentence(span) || (previous >= 0 && quotation.Group == _quotations[previous].Group))
            return null;
        int limit = previous < 0 ? 0 : spans[previous].Last + 1;
        int first = span.IsDash && tokens.IsKind(span.First - 1, TokenKind.Dash) ? span.First - 1 : span.First;
        int speaker = span.IsDash && !_relations.OpensBlock(index) && previous >= 0 && _relations.AreInOneBlock(index, previous) ? -1 : _resolver.ResolveFloating(first, limit, mayGoOn);
        return speaker < 0 ? null : quotation with { Speaker = speaker, AttributionKind = AttributionKind.CarriedOver };
    }

    /// <summary>The full stop is inside the marks or, as in Italian, after them; Japanese has none where the paragraph ends.</summary>
    private bool EndsSentence(QuotedSpan span) =>
        tokens[span.ContentLast].Kind == TokenKind.Stop || tokens.IsKind(span.Last + 1, TokenKind.Stop)
        || (grammar.TopicMarkers.Count > 0 && tokens.EndsBlock(span.Last));

    /// <summary>A says “…”, B says “…”: a third paragraph that is all quoted is A's again; null when there is no such turn.</summary>
    private Quotation? Turn(Quotation quotation, int index, int previous)
    {
        int turn = previous == index - 1 && previous >= 0 && !_relations.IsReopened(index, previous) ? _relations.TurnBefore(index) : -1;
        if (turn < 0 || _quotations[turn].Speaker < 0 || _quotations[previous].Speaker < 0 || _quotations[turn].Speaker == _quotations[previous].Speaker)
            return null;
        return quotation with { Speaker = _quotations[turn].Speaker, AttributionKind = AttributionKind.CarriedOver };
    }

    /// <summary>After a dash the other one of a conversation speaks: whoever spoke before the last.</summary>
    private Quotation Replied(Quotation quotation, int index, int previous)
    {
        int earlier = index - 2;
        bool isKnown = previous == index - 1 && earlier >= 0 && _relations.AreInOneBlock(previous, earlier)
            && _quotations[earlier].Speaker >= 0 && _quotations[earlier].Speaker != _quotations[previous].Speaker;
        return isKnown ? quotation with { Speaker = _quotations[earlier].Speaker, AttributionKind = AttributionKind.CarriedOver } : quotation;
    }

    /// <summary>"…," X said, "…": one clause between two parts.</summary>
    private bool IsSplit(int index, int previous)
    {
        if (previous < 0 || previous != index - 1)
            return false;
        if (spans[index].ContinuesPrevious)
            return true;
        SpanAttribution before = _attributions[previous];
        return before.CueFirst > spans[previous].Last && before.CueFirst < spans[index].First
            && (!_attributions[index].HasCue || _attributions[index].CueFirst == before.CueFirst)
            && tokens[spans[index].First - 1].Kind is not TokenKind.Word && _relations.HasOneSentenceBetween(index, previous);
    }
}
