namespace CorpusGenerator.Reading;

/// <summary>Reads who speaks where the verb comes last and a particle closes what is said (Japanese "と"): any verb may follow it, or none.</summary>
internal sealed class QuotativeReader(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders)
{
    private const int FarthestNoun = 3;
    private const int LongestPredicate = 12;
    private const WordClasses Joining = WordClasses.That | WordClasses.Genitive | WordClasses.Conjunction;
    private readonly TopicFinder _topics = finders.Topics;
    private readonly SentenceWindow _window = new(tokens);

    /// <summary>What the words around a span say of its speaker, where no listed verb reports it.</summary>
    /// <param name="span">The quotation.</param>
    /// <param name="limit">The token after the quotation before it.</param>
    /// <param name="next">The first token of the quotation after it.</param>
    public SpanAttribution Read(QuotedSpan span, int limit, int next)
    {
        int first = span.Last + 1;
        if (first >= tokens.Count)
            return SpanAttribution.None;
        int start = _window.StartBefore(span.First, limit);
        if (NounOfSpeech(first, next) is > 0 and int noun)
            return OfNoun(span, start, noun);
        if (tokens[first].Is(WordClasses.That) && !tokens[first].Is(WordClasses.TermWord))
            return WithParticle(span, start, first, next);
        return EndsSentence(first) ? WithoutVerb(span, start, first, next) : SpanAttribution.None;
    }

    /// <summary>Whether a particle of nouns follows: what is quoted is a thing of the sentence, whatever is said in that.</summary>
    public bool IsNoun(QuotedSpan span) =>
        span.Last + 1 < tokens.Count
        && tokens[span.Last + 1].Is(WordClasses.Genitive | WordClasses.Preposition | WordClasses.SubjectMarker | WordClasses.Conjunction);

    /// <summary>Who is named after the span, in its sentence or, where it is one of its own, in the next; null for nobody.</summary>
    public NounPhrase? SubjectAfter(QuotedSpan span, int next)
    {
        int first = span.Last + 1;
        while (first < next && tokens[first].Kind is TokenKind.Stop or TokenKind.Dash or TokenKind.Comma)
            first++;
        return _topics.Marked(first, _window.EndAfter(first, next), TopicFinder.Person);
    }

    /// <summary>"「…」との声": a noun for what people say, behind nothing but particles; 0 for none.</summary>
    private int NounOfSpeech(int first, int next)
    {
        for (int index = first; index < Math.Min(next, first + FarthestNoun); index++)
        {
            if (tokens[index].Is(WordClasses.Reportive))
                return index;
            if (!tokens[index].Is(Joining))
                return 0;
        }

        return 0;
    }

    /// <summary>"住民からは「…」との声": those whom it comes from, or who the sentence is about; nobody where none is named.</summary>
    private SpanAttribution OfNoun(QuotedSpan span, int start, int noun)
    {
        NounPhrase? subject = Source(start, span.First) ?? _topics.Marked(start, span.First, TopicFinder.Person);
        return subject is null ? SpanAttribution.OfText(null, noun, noun) : new(true, subject, noun, noun);
    }

    private NounPhrase? Source(int start, int end)
    {
        for (int index = end - 1; index > start; index--)
        {
            if (tokens[index].Is(WordClasses.Preposition) && tokens[index].Is(WordClasses.CaseEnding))
                return _topics.Ending(start, index - 1);
        }

        return null;
    }

    private SpanAttribution WithParticle(QuotedSpan span, int start, int particle, int next)
    {
        if (particle + 1 < tokens.Count && tokens[particle + 1].Is(WordClasses.TermWord))
            return SpanAttribution.None;
        int first = tokens.IsKind(particle + 1, TokenKind.Comma) ? particle + 2 : particle + 1;
        int end = _window.EndAfter(first, next);
        NounPhrase? subject = _topics.Marked(start, span.First, TopicFinder.Person) ?? Source(start, span.First) ?? Signature(first, end) ?? _topics.Marked(first, end, TopicFinder.Person);
        if (subject is null && IsStatement(span))
            subject = AnySubject(start, span.First);
        return subject is null ? SpanAttribution.None : new(true, subject, particle, particle);
    }

    /// <summary>What the sentence is about, or a subject right before the words: nothing shows that it is somebody.</summary>
    private NounPhrase? AnySubject(int start, int end)
    {
        NounPhrase? subject = _topics.Marked(start, end, default);
        return subject is { } phrase && (_topics.IsTopic(phrase.Last + 1) || phrase.Last + 2 == end) ? subject : null;
    }

    /// <summary>"「…」と田中監督。": nothing but the speaker after the particle.</summary>
    private NounPhrase? Signature(int first, int end) =>
        end > first && end - first <= LongestPredicate && tokens[end - 1].Is(TopicFinder.Person)
            ? _topics.Whole(first, end)
            : null;

    /// <summary>"市長は「…」。", or a sentence that is a quotation and nothing else, of which the next one says whose it is.</summary>
    private SpanAttribution WithoutVerb(QuotedSpan span, int start, int first, int next)
    {
        NounPhrase? subject = start < span.First
            ? _topics.Marked(start, span.First, TopicFinder.Person) ?? Label(start, span.First)
            : tokens.OpensBlock(span.First) && IsStatement(span) ? SubjectAfter(span, AfterSentence(first)) : null;
        return subject is null ? SpanAttribution.None : new(true, subject, -1, -1);
    }

    /// <summary>"市長「…」": a headline, or the label of a conversation.</summary>
    private NounPhrase? Label(int start, int end) =>
        tokens[end - 1].Is(WordClasses.Role | WordClasses.Honorific) ? _topics.Whole(start, end) : null;

    private int AfterSentence(int stop)
    {
        int first = stop;
        while (first < tokens.Count && tokens[first].Kind is TokenKind.Stop or TokenKind.Dash)
            first++;
        return first < tokens.Count && tokens[first].Kind != TokenKind.Break ? _window.EndAfter(first, tokens.Count) : stop;
    }

    private bool EndsSentence(int index) => tokens[index].Kind is TokenKind.Stop or TokenKind.Break or TokenKind.Dash;

    /// <summary>Whether it ends as a sentence does: with a sign, or with a letter that a predicate can end with.</summary>
    private bool IsStatement(QuotedSpan span) =>
        tokens[span.ContentLast].Kind == TokenKind.Stop || grammar.PredicateEndings.Contains(tokens.Text[tokens[span.ContentLast].End - 1]);
}
