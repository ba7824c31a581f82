namespace CorpusGenerator.Reading;

/// <summary>Finds who is named right before a quotation without a verb of its own, where the verb comes last: the label of a line, or what the sentence is about.</summary>
internal sealed class AdjacentSpeakers(TokenTable tokens, QuotationGrammar grammar, TopicFinder topics)
{
    /// <summary>"市長「…」", "▼MF大野健「…」", "大野は「…」。": a label, or of a statement, what its sentence is about; null for nobody.</summary>
    public NounPhrase? Before(QuotedSpan span, int start) => Label(start, span.First) ?? (IsStatement(span) ? Topic(span, start) ?? LineLabel(span, start) : null);

    /// <summary>"市長「…」": a headline, or the label of a conversation.</summary>
    public NounPhrase? Label(int start, int end) =>
        tokens[end - 1].Is(WordClasses.Role | WordClasses.Honorific) ? topics.Whole(start, end) : null;

    /// <summary>"大野さんも「…」、黒木さんも「…」と話した": who says the first of several, of which only the last has a verb; null for nobody.</summary>
    public NounPhrase? OfSeveral(QuotedSpan span, int start) =>
        tokens.IsKind(span.Last + 1, TokenKind.Comma) && Topic(span, start) is { } topic && (IsStatement(span) || tokens[topic.Last].Is(TopicFinder.Person)) ? topic : null;

    /// <summary>Whether it ends as a sentence does: with a sign, or with a letter that a predicate can end with.</summary>
    public bool IsStatement(QuotedSpan span) =>
        tokens[span.ContentLast].Kind == TokenKind.Stop || grammar.PredicateEndings.Contains(tokens.Text[tokens[span.ContentLast].End - 1]);

    private NounPhrase? Topic(QuotedSpan span, int start) =>
        span.First - 1 > start && topics.IsTopic(span.First - 1) ? topics.Ending(start, span.First - 2) : null;

    /// <summary>"▼MF大野健「…」", "大野健「…」": in a line that is nothing else, a sign at most, an office at most, and one word.</summary>
    private NounPhrase? LineLabel(QuotedSpan span, int start)
    {
        int first = tokens[start].Kind == TokenKind.Other ? start + 1 : start;
        if (first < span.First - 1 && tokens[first].Is(WordClasses.Role))
            first++;
        return first == span.First - 1 && tokens[first].Classes == WordClasses.None && tokens.OpensBlock(start) && tokens.EndsBlock(span.Last)
            ? topics.Whole(start, span.First)
            : null;
    }
}
