namespace CorpusGenerator.Reading;

/// <summary>Finds the verb form by which a sentence shows that it is somebody's: "Er wisse, dass das „ein Schlag“ sei."</summary>
internal sealed class ReportedSentences(TokenTable tokens)
{
    private readonly SentenceWindow _window = new(tokens);

    /// <summary>The form in the sentence around a span, as a cue whose subject is whoever the text goes on with.</summary>
    /// <param name="span">The quotation.</param>
    /// <param name="limit">The token after the quotation before it.</param>
    /// <param name="next">The first token of the quotation after it.</param>
    public SpanAttribution Around(QuotedSpan span, int limit, int next)
    {
        int form = In(_window.StartBefore(span.First, limit), span.First);
        if (form < 0 && tokens[span.ContentLast].Kind != TokenKind.Stop)
            form = In(span.Last + 1, _window.EndAfter(span.Last + 1, next));
        return form < 0 ? SpanAttribution.None : new(true, null, form, form);
    }

    /// <summary>The first such form between two tokens; -1 for none.</summary>
    public int In(int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (tokens[index].Is(WordClasses.Reportive) && tokens[index].Is(WordClasses.Auxiliary))
                return index;
        }

        return -1;
    }
}
