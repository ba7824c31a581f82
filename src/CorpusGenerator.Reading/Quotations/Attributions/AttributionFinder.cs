namespace CorpusGenerator.Reading;

/// <summary>Finds the clause that says who speaks, after, before or inside a span.</summary>
internal sealed class AttributionFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private const int Window = 60;
    private const int LongestLead = 16;
    private const WordClasses Cues = WordClasses.Cue | WordClasses.WeakCue;
    private const int LongestLabel = 4;
    private readonly SubjectFinder _subjects = new(tokens, grammar);
    private readonly TopicFinder _topics = new(tokens, grammar);
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>What stands in the clause inside the quotation.</summary>
    public SpanAttribution Inside(QuotedSpan span) => ReadFollowing(span.ClauseFirst, span.ClauseEnd, isApart: false);

    /// <summary>What follows the span, up to the next one.</summary>
    public SpanAttribution After(QuotedSpan span, int limit)
    {
        int first = span.Last + 1;
        bool joined = false;
        while (first < limit && tokens[first].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            joined = true;
            first++;
        }

        bool ended = tokens[span.ContentLast].Kind == TokenKind.Stop && !joined && !grammar.NoCapitals;
        if (!joined && tokens.IsKind(first, TokenKind.Stop))
            return SpanAttribution.None;
        int end = SentenceEnd(first, limit);
        if (end == limit && end > first && tokens[end - 1].Kind == TokenKind.Colon)
            return ReadFollowing(first, end, isApart: true);
        SpanAttribution found = ReadFollowing(first, end, ended && IsFullStop(span.ContentLast));
        if (found.HasCue || !joined)
            return found;
        SpanAttribution signature = Signature(first, limit);
        return signature.HasCue ? signature : UnlistedCue(first, end);
    }

    /// <summary>
    /// No table has all verbs: a small unknown word between the quotation's comma and a noun phrase, or between a
    /// noun phrase and the sentence's end, is one.
    /// </summary>
    private SpanAttribution UnlistedCue(int first, int end)
    {
        if (grammar.NoCapitals || grammar.VerbLast || end - first < 2)
            return SpanAttribution.None;
        if (IsUnlisted(first) && _subjects.After(first + 1, end) is { } subject && subject.First == first + 1)
            return new(true, subject, first, first);
        if (!IsUnlisted(end - 1) || end - first > LongestLead)
            return SpanAttribution.None;
        return _subjects.Whole(first, end - 1) is { } name ? new(true, name, end - 1, end - 1) : SpanAttribution.None;
    }

    private bool IsUnlisted(int index) =>
        tokens[index].Kind == TokenKind.Word && tokens[index].Classes == WordClasses.None
        && char.IsLower(tokens.Text[tokens[index].Start]);

    /// <summary>"…" – Anna Lee: a dash and a name alone.</summary>
    private SpanAttribution Signature(int first, int limit)
    {
        int end = SentenceEnd(first, Math.Min(limit, first + LongestLead));
        if (!tokens.IsKind(first - 1, TokenKind.Dash) || end == first || !_sentences.IsEnd(end))
            return SpanAttribution.None;
        return _subjects.Whole(first, end) is { } name ? new(true, name, -1, -1) : SpanAttribution.None;
    }

    /// <summary>Who is named before the span, where the cue comes after it.</summary>
    public NounPhrase? TopicBefore(QuotedSpan span, int limit) =>
        _topics.Before(SentenceStart(span.First, limit), span.First);

    /// <summary>"WALLACE: …": the label of a transcript, inside the marks.</summary>
    public SpanAttribution Label(QuotedSpan span)
    {
        for (int index = span.ContentFirst; index < span.ContentLast && index < span.ContentFirst + LongestLabel; index++)
        {
            if (tokens[index].Kind == TokenKind.Colon)
                return _subjects.Whole(span.ContentFirst, index) is { } name && name.CoreFirst == name.First && name.CoreLast == name.Last
                    ? new(true, name, -1, -1)
                    : SpanAttribution.None;
        }

        return SpanAttribution.None;
    }

    /// <summary>What comes before the span in its sentence, from the span before it on.</summary>
    public SpanAttribution Before(QuotedSpan span, int limit)
    {
        int end = span.First;
        if (end > 0 && end - 1 >= limit && tokens[end - 1].Kind == TokenKind.Break && tokens.IsKind(end - 2, TokenKind.Colon))
            end--;
        int first = SentenceStart(end, limit);
        return first < end ? ReadLeading(first, end) : SpanAttribution.None;
    }

    /// <summary>The first token of the sentence that goes on at <paramref name="end"/>.</summary>
    public int SentenceStart(int end, int limit)
    {
        int first = end;
        limit = Math.Max(limit, end - Window);
        while (first > limit && !(_sentences.IsEnd(first - 1) && first - 1 < end - 1) && tokens[first - 1].Kind != TokenKind.Break)
            first--;
        return first;
    }

    private int SentenceEnd(int first, int limit)
    {
        int end = first;
        limit = Math.Min(limit, first + Window);
        while (end < limit && !_sentences.IsEnd(end))
            end++;
        return end;
    }

    private bool IsFullStop(int index) => tokens.Text[tokens[index].Start] is '.' or '\u2026';

    private SpanAttribution ReadFollowing(int first, int end, bool isApart)
    {
        int cue = FirstCue(first, end, out bool leading);
        if (cue < 0)
            return leading ? SpanAttribution.None : FollowingSource(first, end);
        if (isApart && !(leading && !tokens[first].IsCapitalized))
            return SpanAttribution.None;
        int last = LastOfExpression(cue, end);
        NounPhrase? subject = leading ? LeadingPronoun(first, cue) : _subjects.Before(first, cue);
        subject ??= _subjects.After(last + 1, end);
        if (grammar.VerbLast && subject is { Kind: NounPhraseKind.Title } title && !tokens[title.Last].Is(WordClasses.Role))
            subject = null;
        return new(true, subject, cue, last);
    }

    private NounPhrase? LeadingPronoun(int first, int cue) => first < cue ? _subjects.Before(first, cue) : null;

    /// <summary>The first cue that only a subject and adverbs come before.</summary>
    private int FirstCue(int first, int end, out bool leading)
    {
        leading = true;
        int limit = Math.Min(end, first + LongestLead);
        for (int index = first; index < limit; index++)
        {
            ref Token token = ref tokens[index];
            if (IsCue(index) || (index == first && token.Is(WordClasses.AfterQuote)))
                return token.Is(WordClasses.Participle) ? -1 : index;
            if (token.Kind == TokenKind.OpenBracket)
            {
                index = tokens.AfterBracket(index, limit) - 1;
                continue;
            }

            if (token.Is(grammar.VerbLast ? WordClasses.Conjunction : WordClasses.Conjunction | WordClasses.That) || token.Kind is TokenKind.Colon or TokenKind.Semicolon)
                return -1;
            leading &= token.Is(WordClasses.Adverb | WordClasses.Auxiliary) || token.IsContinuation;
        }

        leading = false;
        return -1;
    }

    private SpanAttribution FollowingSource(int first, int end)
    {
        for (int index = first; index < end && index < first + 4; index++)
        {
            if (tokens[index].Is(WordClasses.SourceBefore))
                return SourceAt(index, end);
        }

        return SpanAttribution.None;
    }

    private SpanAttribution SourceAt(int index, int end)
    {
        int last = LastOfExpression(index, end);
        return new(true, _subjects.After(last + 1, end), index, last);
    }

    private SpanAttribution ReadLeading(int first, int end)
    {
        if (tokens[end - 1].Is(WordClasses.Saying))
            return new(true, null, end - 1, end - 1) { IsSaying = true };
        bool colon = tokens[end - 1].Kind == TokenKind.Colon;
        int cue = LastCue(first, end);
        int source = LastOf(WordClasses.SourceBefore, first, end);
        int after = LastOf(WordClasses.SourceAfter, first, end);
        if (source >= 0 && source > cue)
            return SourceAt(source, end);
        if (cue >= 0 && cue > after)
            return CueBefore(first, cue, end);
        int reportive = LastOf(WordClasses.Reportive, first, end);
        if (after < 0 && reportive >= 0 && !colon)
            return new(true, null, reportive, reportive);
        if (after >= 0)
            return new(true, _subjects.Adjacent(first, after), after, LastOfExpression(after, end));
        return colon ? new(true, _subjects.OfSentence(first, end - 1), -1, -1) : SpanAttribution.None;
    }

    private SpanAttribution CueBefore(int first, int cue, int end)
    {
        int last = LastOfExpression(cue, end);
        if (grammar.VerbLast)
            return new(true, _topics.Before(first, cue), cue, last);
        NounPhrase? subject = grammar.VerbFirst ? _subjects.After(last + 1, end) : _subjects.Before(first, cue);
        if (!grammar.VerbFirst && grammar.NounsHaveCapitals && IsWeak(subject))
            subject = _subjects.After(last + 1, end) ?? subject;
        subject ??= grammar.VerbFirst ? _subjects.Before(first, cue) : _subjects.After(last + 1, end);
        return new(true, subject, cue, last);
    }

    /// <summary>Before a verb in second place an object or adverb may stand: a title without a role, or one word alone.</summary>
    private bool IsWeak(in NounPhrase? subject)
    {
        if (subject is not { } phrase || phrase.Kind == NounPhraseKind.Pronoun || tokens.IsKind(phrase.First - 1, TokenKind.Mark))
            return false;
        for (int index = phrase.First; index <= phrase.Last; index++)
        {
            if (tokens[index].Is(WordClasses.Role | WordClasses.GivenName))
                return false;
        }

        return phrase.Kind == NounPhraseKind.Title || phrase.First == phrase.Last;
    }

    private int LastOf(WordClasses classes, int first, int end)
    {
        for (int index = end - 1; index >= first; index--)
        {
            if (tokens[index].Is(classes))
                return index;
        }

        return -1;
    }

    /// <summary>Whether the word reports, and is not a noun of the same spelling ("the post").</summary>
    private bool IsCue(int index)
    {
        if (!tokens[index].Is(Cues))
            return false;
        if (index == 0 || tokens[index - 1].Kind != TokenKind.Word)
            return true;
        bool capitalNoun = grammar.NounsHaveCapitals && tokens[index].IsCapitalized;
        bool afterArticle = tokens[index - 1].Is(WordClasses.Determiner) && !tokens[index - 1].Is(WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.Relative);
        return !capitalNoun && !(afterArticle && !grammar.NounsHaveCapitals);
    }

    private int LastCue(int first, int end)
    {
        int participle = -1;
        for (int index = end - 1; index >= first; index--)
        {
            if (!IsCue(index))
                continue;
            if (!tokens[index].Is(WordClasses.Participle))
                return index;
            participle = participle < 0 ? index : participle;
        }

        return participle;
    }

    private int LastOfExpression(int index, int end)
    {
        while (index + 1 < end && tokens[index + 1].IsContinuation)
            index++;
        return index;
    }
}
