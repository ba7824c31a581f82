namespace CorpusGenerator.Reading;

/// <summary>Finds all quoted spans of a document, block by block.</summary>
internal static class SpanReader
{
    /// <summary>The spans in text order; they do not overlap.</summary>
    public static List<QuotedSpan> Read(TokenTable tokens, QuotationGrammar grammar)
    {
        List<QuotedSpan> spans = [];
        MarkReader marks = new(tokens, grammar, spans);
        IncisionReader incisions = new(tokens, grammar, spans);
        for (int first = 0, index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind != TokenKind.Break)
                continue;
            ReadBlock(first, index);
            first = index + 1;
        }

        return spans;

        void ReadBlock(int first, int end)
        {
            int before = spans.Count;
            if (!(grammar.DialogueDash && tokens[first].Kind == TokenKind.Dash && incisions.ReadDialogue(first, end)))
                marks.ReadBlock(first, end);
            incisions.SplitMarked(before);
        }
    }
}
