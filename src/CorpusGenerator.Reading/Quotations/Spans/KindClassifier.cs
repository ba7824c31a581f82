namespace CorpusGenerator.Reading;

/// <summary>Tells speech from terms and titles by length, form and the words beside the marks.</summary>
internal sealed class KindClassifier(TokenTable tokens)
{
    private const int LongestTerm = 3;
    private const int LongestTitle = 8;
    private const int Reach = 3;

    /// <summary>What the words of a span are, given whether something reports it.</summary>
    public QuoteKind Classify(QuotedSpan span, in SpanAttribution attribution)
    {
        if (span.IsDash || span.ContinuesPrevious || span.ClauseFirst >= 0)
            return QuoteKind.Speech;
        int words = Words(span);
        bool introduced = tokens.IsKind(span.First - 1, TokenKind.Colon);
        bool ended = tokens[span.ContentLast].Kind is TokenKind.Stop or TokenKind.Comma;
        if (words <= LongestTitle && !introduced && IsNear(span, WordClasses.WorkNoun))
            return QuoteKind.Title;
        if (words <= LongestTitle && !introduced && IsJustBefore(span, WordClasses.TermWord))
            return QuoteKind.Term;
        if (words > LongestTerm && words <= LongestTitle && !ended && !introduced && IsTitleCase(span))
            return QuoteKind.Title;
        if (words > LongestTerm || introduced || (attribution.HasCue && (ended || IsWholeClause(span))))
            return QuoteKind.Speech;
        return words > 1 && IsTitleCase(span) ? QuoteKind.Title : QuoteKind.Term;
    }

    private bool IsWholeClause(QuotedSpan span) =>
        span.First == 0 || tokens[span.First - 1].Kind is TokenKind.Break or TokenKind.Colon or TokenKind.Stop;

    private int Words(QuotedSpan span)
    {
        int words = 0;
        for (int index = span.ContentFirst; index <= span.ContentLast && words <= LongestTitle; index++)
        {
            if (tokens[index].Kind == TokenKind.Word)
                words += Characters.IsUnspaced(tokens.Text[tokens[index].Start]) ? (tokens[index].Length + 1) / 2 : 1;
        }

        return words;
    }

    private bool IsNear(QuotedSpan span, WordClasses classes)
    {
        for (int distance = 1; distance <= Reach; distance++)
        {
            if (IsWordOf(span.First - distance, classes))
                return true;
            if (!tokens.IsKind(span.First - distance, TokenKind.Word))
                break;
        }

        return IsWordOf(span.Last + 1, classes);
    }

    private bool IsJustBefore(QuotedSpan span, WordClasses classes) =>
        IsWordOf(span.First - 1, classes) || (tokens.IsKind(span.First - 1, TokenKind.Word) && IsWordOf(span.First - 2, classes));

    private bool IsWordOf(int index, WordClasses classes) =>
        tokens.IsKind(index, TokenKind.Word) && tokens[index].Is(classes);

    /// <summary>All words but function words have a capital, as in English titles.</summary>
    private bool IsTitleCase(QuotedSpan span)
    {
        const WordClasses Small = WordClasses.Determiner | WordClasses.Preposition | WordClasses.Genitive
            | WordClasses.Conjunction | WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.That;
        int capitals = 0;
        for (int index = span.ContentFirst; index <= span.ContentLast; index++)
        {
            if (tokens[index].Kind != TokenKind.Word)
                continue;
            if (tokens[index].IsCapitalized)
                capitals++;
            else if (!tokens[index].Is(Small))
                return false;
        }

        return capitals > 1;
    }
}
