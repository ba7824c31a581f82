namespace CorpusGenerator.Reading;

/// <summary>Reads who speaks where the verb comes last and a particle closes what is said (Japanese "と"): any verb may follow it, or none.</summary>
internal sealed class QuotativeReader(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders)
{
    private const int FarthestNoun = 3;
    private const int LongestPredicate = 12;
    private const WordClasses Joining = WordClasses.That | WordClasses.Genitive | WordClasses.Conjunction;
    private readonly TopicFinder _topics = finders.Topics;
    private readonly AdjacentSpeakers _adjacent = new(tokens, grammar, finders.Topics);
    private readonly SentenceWindow _window = new(tokens);

    /// <summary>What the words around a span say of its speaker, where no listed verb reports it.</summary>
    /// <param name="span">The quotation.</param>
    /// <param name="head">The first of a list of quotations that ends with it, or itself.</param>
    /// <param name="limit">The token after the quotation before that.</param>
    /// <param name="next">The first token of the quotation after it.</param>
    public SpanAttribution Read(QuotedSpan span, QuotedSpan head, int limit, int next)
    {
        int first = span.Last + 1;
        if (first >= tokens.Count)
            return SpanAttribution.None;
        int start = _window.StartBefore(head.First, limit);
        if (IsNounOfSpeech(head.First - 2) && _topics.IsTopic(head.First - 1) && start < head.First - 1)
            return new(true, Owner(start, head.First - 2), head.First - 2, head.First - 2);
        if (tokens[first].Kind == TokenKind.OpenBracket)
            return InBracket(first, next) is { HasCue: true } named ? named : AfterBracket(span, head, start, next);
        if (NounOfSpeech(first, next) is > 0 and int noun)
            return OfNoun(head, start, noun);
        if (tokens[first].Is(WordClasses.That) && !tokens[first].Is(WordClasses.TermWord))
            return WithParticle(span, head, start, next, first);
        return EndsSentence(first) ? WithoutVerb(span, start, first, next) : Named(span, start, first, next);
    }

    /// <summary>"「…」(商店主)との声": who is named in a bracket right after the words.</summary>
    private SpanAttribution InBracket(int open, int next)
    {
        int end = tokens.AfterBracket(open, next);
        return end - 2 > open && tokens.IsKind(end - 1, TokenKind.CloseBracket) && tokens[end - 2].Is(TopicFinder.Person)
            && _topics.Whole(open + 1, end - 1) is { } speaker ? new(true, speaker, open, end - 1) : SpanAttribution.None;
    }

    /// <summary>Who says the first of several quotations, each with its own speaker, of which only the last has a verb; null for nobody.</summary>
    public NounPhrase? OfSeveral(QuotedSpan span, int limit) => _adjacent.OfSeveral(span, _window.StartBefore(span.First, limit));

    /// <summary>"同省は「…」（同）としている": a bracket that names nobody stands between the words and their particle.</summary>
    private SpanAttribution AfterBracket(QuotedSpan span, QuotedSpan head, int start, int next)
    {
        int particle = tokens.AfterBracket(span.Last + 1, next);
        return particle < next && tokens[particle].Is(WordClasses.That) && !tokens[particle].Is(WordClasses.TermWord)
            ? WithParticle(span, head, start, next, particle)
            : SpanAttribution.None;
    }

    /// <summary>Whether a particle of nouns, or a noun for what people say, follows: what is quoted is a thing of the sentence, whatever is said in that.</summary>
    public bool IsNoun(QuotedSpan span, int next) =>
        span.Last + 1 < tokens.Count
        && (tokens[span.Last + 1].Is(WordClasses.Genitive | WordClasses.Preposition | WordClasses.SubjectMarker | WordClasses.Conjunction)
            || NounOfSpeech(span.Last + 1, next) > 0);

    /// <summary>Who is named after the span, in its sentence or, where it is one of its own, in the next; null for nobody.</summary>
    private NounPhrase? SubjectAfter(QuotedSpan span, int next)
    {
        int first = span.Last + 1;
        while (first < next && tokens[first].Kind is TokenKind.Stop or TokenKind.Dash or TokenKind.Comma)
            first++;
        int end = _window.EndAfter(first, next);
        return Cleft(first, end) ?? _topics.Marked(first, end, TopicFinder.Person);
    }

    /// <summary>"そう話すのは、会社員の大友さんだ": who a sentence ends with that makes its verb a noun; null for nobody.</summary>
    private NounPhrase? Cleft(int first, int end)
    {
        int marker = end - 2;
        while (marker > first && !(tokens[marker].Is(WordClasses.Genitive) && tokens[marker + 1].Is(WordClasses.SubjectMarker)))
            marker--;
        if (marker <= first)
            return null;
        int last = tokens.FirstBefore(end, marker, WordClasses.Auxiliary) - 1;
        return last > marker + 1 ? _topics.Ending(marker + 2, last) : null;
    }

    private bool IsNounOfSpeech(int index) => tokens.IsKind(index, TokenKind.Word) && tokens[index].Is(WordClasses.Reportive);

    /// <summary>"師匠の口癖は「…」だ", "監督から受けた助言は「…」だった": whose words a noun in front of them is for; null for nobody who is named there.</summary>
    private NounPhrase? Owner(int start, int noun) =>
        noun - 1 > start && tokens[noun - 1].Is(WordClasses.Genitive) ? _topics.Ending(start, noun - 2) : Source(start, noun);

    /// <summary>"「…」との声": a noun for what people say, behind nothing but particles; 0 for none.</summary>
    private int NounOfSpeech(int first, int next)
    {
        for (int index = first; index < Math.Min(next, first + FarthestNoun); index++)
        {
            if (IsNounOfSpeech(index))
                return tokens[index].Is(WordClasses.TermWord) || IsObject(first, index) ? 0 : index;
            if (!tokens[index].Is(Joining))
                return 0;
        }

        return 0;
    }

    /// <summary>"「…」と不満を漏らす", "「…」とコメント。": a noun between the bare particle of what is said and one of nouns belongs to a verb, and one at the sentence's end takes its place.</summary>
    private bool IsObject(int particle, int noun) =>
        noun == particle + 1 && tokens[particle].Length == 1
        && (tokens[noun + 1].Is(WordClasses.Preposition) || tokens[noun + 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Break);

    /// <summary>"住民からは「…」との声": those whom it comes from, or who the sentence is about; nobody where none is named.</summary>
    private SpanAttribution OfNoun(QuotedSpan head, int start, int noun)
    {
        NounPhrase? subject = Source(start, head.First) ?? _topics.Marked(start, head.First, TopicFinder.Person);
        return subject is null ? SpanAttribution.OfText(null, noun, noun) : new(true, subject, noun, noun);
    }

    /// <summary>The last person or office that a particle names as a source: not "窓から".</summary>
    private NounPhrase? Source(int start, int end)
    {
        for (int index = end - 1; index > start; index--)
        {
            if (tokens[index].Is(WordClasses.Preposition) && tokens[index].Is(WordClasses.CaseEnding)
                && _topics.Ending(start, index - 1) is { } source && tokens[source.Last].Is(TopicFinder.Person))
                return source;
        }

        return null;
    }

    private SpanAttribution WithParticle(QuotedSpan span, QuotedSpan head, int start, int next, int particle)
    {
        if (particle + 1 < tokens.Count && tokens[particle + 1].Is(WordClasses.TermWord))
            return SpanAttribution.None;
        NounPhrase? subject = Speaker(span, head, start, next, particle, tokens.Count);
        return subject is null && !(_adjacent.IsStatement(span) && LeadsToVerb(particle + 1)) ? SpanAttribution.None : new(true, subject, particle, particle);
    }

    /// <summary>Who is named before or after the span, in its sentence; null for nobody.</summary>
    /// <param name="span">The quotation.</param>
    /// <param name="head">The first of a list of quotations that ends with it, or itself.</param>
    /// <param name="limit">The token after the quotation before that.</param>
    /// <param name="next">The first token of the quotation after it.</param>
    /// <param name="cue">The cue after it, up to which any subject says the words.</param>
    public NounPhrase? SpeakerUpTo(QuotedSpan span, QuotedSpan head, int limit, int next, int cue) =>
        Speaker(span, head, _window.StartBefore(head.First, limit), next, span.Last + 1, cue);

    /// <summary>Somebody by name or office, or else, of a statement, what the sentence is about: nothing shows that it is somebody.</summary>
    private NounPhrase? Speaker(QuotedSpan span, QuotedSpan head, int start, int next, int particle, int cue)
    {
        int first = tokens.IsKind(particle + 1, TokenKind.Comma) ? particle + 2 : particle + 1;
        int end = _window.EndAfter(first, next);
        NounPhrase? person = _topics.Marked(start, head.First, TopicFinder.Person) ?? Source(start, head.First) ?? Signature(first, end)
            ?? Cleft(first, end) ?? _topics.Marked(first, end, TopicFinder.Person);
        return person is null && _adjacent.IsStatement(span) ? AnySubject(start, head.First) ?? _topics.Marked(first, Math.Min(end, cue), default) : person;
    }

    /// <summary>
    /// "「…」と声を張る", "「…」と。": neither a second thing nor a particle of nouns comes next, nor a verb before its noun, so that
    /// whoever the text is about says it.
    /// </summary>
    private bool LeadsToVerb(int index) =>
        index < tokens.Count && (tokens[index].Kind is TokenKind.Stop or TokenKind.Comma
            || (tokens[index].Kind == TokenKind.Word && !tokens[index].Is(WordClasses.SubjectMarker | WordClasses.Genitive | WordClasses.Verb)));

    /// <summary>What the sentence is about, or a subject right before the words: nothing shows that it is somebody.</summary>
    private NounPhrase? AnySubject(int start, int end)
    {
        NounPhrase? subject = _topics.Marked(start, end, default);
        return subject is { } phrase && (_topics.IsTopic(phrase.Last + 1) || phrase.Last + 2 == end) ? subject : null;
    }

    /// <summary>"「…」と田中監督。", "「…」と会社員の男性（43）。": nothing but the speaker after the particle.</summary>
    private NounPhrase? Signature(int first, int end) =>
        end > first && end - first <= LongestPredicate && tokens[_topics.BeforeBracket(first, end - 1)].Is(TopicFinder.Person)
            ? _topics.Whole(first, end)
            : null;

    /// <summary>"市長は「…」。", or a sentence that is a quotation and nothing else, of which the next one says whose it is.</summary>
    private SpanAttribution WithoutVerb(QuotedSpan span, int start, int first, int next)
    {
        if (start < span.First)
            return OrNone(_topics.Marked(start, span.First, TopicFinder.Person) ?? _adjacent.Before(span, start));
        int end = tokens.OpensBlock(span.First) ? AfterSentence(first) : first;
        if (end == first)
            return SpanAttribution.None;
        NounPhrase? subject = SubjectAfter(span, end);
        return subject is null && !HasMarker(first, Math.Min(end, next)) ? new(true, null, first, first) : OrNone(subject);
    }

    /// <summary>Whether something in the sentence is marked as its subject.</summary>
    private bool HasMarker(int first, int end) => tokens.HasAny(first, end - 1, WordClasses.SubjectMarker);

    private static SpanAttribution OrNone(NounPhrase? subject) => subject is null ? SpanAttribution.None : new(true, subject, -1, -1);

    /// <summary>
    /// "「知らないね」甚兵衛は横を向いた。", "「橋は架ける」 杉戸市長、初登庁": right after a statement that opens a sentence, who
    /// it is about, or in a headline, somebody by name or office.
    /// </summary>
    private SpanAttribution Named(QuotedSpan span, int start, int first, int next)
    {
        if (tokens[first].Kind != TokenKind.Word || !(tokens[first].SpaceBefore || start == span.First))
            return SpanAttribution.None;
        if (start < span.First || !_adjacent.IsStatement(span))
            return start < span.First ? OrNone(_adjacent.Label(start, span.First)) : SpanAttribution.None;
        int border = first + 1, end = Math.Min(next, first + LongestPredicate);
        while (border < end && tokens[border].Kind is TokenKind.Word or TokenKind.Other && !tokens[border].Is(WordClasses.SubjectMarker))
            border++;
        if (!tokens.IsKind(border, TokenKind.Word) && !(tokens.IsKind(border, TokenKind.Comma) || EndsSentence(border)))
            return SpanAttribution.None;
        bool isPerson = tokens[border - 1].Is(TopicFinder.Person), isMarked = tokens[border].Is(WordClasses.SubjectMarker);
        bool isBare = isPerson && border == first + 1 && !tokens[first].SpaceBefore;
        return isBare || !(isMarked || isPerson) || tokens[border - 1].Is(WordClasses.WorkNoun) ? SpanAttribution.None : OrNone(_topics.Whole(first, border));
    }

    private int AfterSentence(int stop)
    {
        int first = stop;
        while (first < tokens.Count && tokens[first].Kind is TokenKind.Stop or TokenKind.Dash)
            first++;
        return first < tokens.Count && tokens[first].Kind != TokenKind.Break ? _window.EndAfter(first, tokens.Count) : stop;
    }

    private bool EndsSentence(int index) => tokens[index].Kind is TokenKind.Stop or TokenKind.Break or TokenKind.Dash;
}
