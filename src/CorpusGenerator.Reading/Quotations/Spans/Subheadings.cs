namespace CorpusGenerator.Reading;

/// <summary>Tells a line in marks between the paragraphs of a text that says before a quotation what it will say, mostly in capitals.</summary>
internal sealed class Subheadings(TokenTable tokens, List<QuotedSpan> spans)
{
    private const int FewestWords = 3;
    private const int MostWords = 12;
    private const int ShortestStem = 3;
    private readonly SpanRelations _relations = new(tokens, spans);

    /// <summary>Whether a span is all of its paragraph, and most of its words come again in the next span, which is in the next paragraph: "‘ALL IS LOST NOW’".</summary>
    public bool IsOfNext(int index)
    {
        if (index + 1 >= spans.Count || !_relations.IsWholeBlock(index) || !_relations.IsNextBlock(index + 1, index))
            return false;
        int words = 0, again = 0;
        for (int token = spans[index].ContentFirst; token <= spans[index].ContentLast && words <= MostWords; token++)
        {
            if (tokens[token].Kind != TokenKind.Word)
                continue;
            words++;
            again += IsIn(token, spans[index + 1]) ? 1 : 0;
        }

        return words is >= FewestWords and <= MostWords && again * 4 >= words * 3;
    }

    private bool IsIn(int word, QuotedSpan span)
    {
        tokens.CountSteps(span.ContentLast - span.ContentFirst);
        for (int token = span.ContentFirst; token <= span.ContentLast; token++)
        {
            if (tokens[token].Kind == TokenKind.Word && NameForms.AreSame(tokens.Span(token), tokens.Span(word), tokens[word].Length > ShortestStem))
                return true;
        }

        return false;
    }
}
