using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds all quoted spans of a document, block by block.</summary>
internal sealed class SpanReader(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
    private const int LongestLabel = 16;
    private readonly MarkReader _marks = new(tokens, grammar, spans);
    private readonly IncisionReader _incisions = new(tokens, grammar, spans);

    /// <summary>Adds the spans in text order; they do not overlap.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void Read()
    {
        _marks.Reset();
        int first = 0, mark = 0;
        foreach (int end in tokens.Breaks)
        {
            while (mark < tokens.Marks.Count && tokens.Marks[mark] < first)
                mark++;
            bool hasMarks = mark < tokens.Marks.Count && tokens.Marks[mark] < end;
            if (hasMarks || (grammar.DialogueDash && tokens[first].Kind == TokenKind.Dash))
                ReadBlock(first, end, mark);
            else if (grammar.DialogueDash && DashAfterColon(first, end) is > 0 and int dash)
                _incisions.ReadDialogue(dash, end);
            first = end + 1;
        }
    }

    /// <summary>"Anna Lis, director: – We had forty.": the dash after whoever speaks in a block without marks; 0 for none.</summary>
    private int DashAfterColon(int first, int end)
    {
        int limit = Math.Min(end - 1, first + LongestLabel);
        for (int index = first + 1; index < limit; index++)
        {
            if (tokens[index].Kind == TokenKind.Colon)
                return tokens[index + 1].Kind == TokenKind.Dash && index + 2 < end && tokens[index + 2].IsCapitalized ? index + 1 : 0;
            if (tokens[index].Kind == TokenKind.Stop && tokens.HasSpaceAfter(index) && tokens.IsKind(index + 1, TokenKind.Word) && tokens[index + 1].IsCapitalized)
                return 0;
        }

        return 0;
    }

    private void ReadBlock(int first, int end, int mark)
    {
        int before = spans.Count;
        if (!(grammar.DialogueDash && tokens[first].Kind == TokenKind.Dash && _incisions.ReadDialogue(first, end)))
            _marks.ReadBlock(first, end, mark);
        if (spans.Count > before)
            _incisions.SplitMarked(before);
    }
}
