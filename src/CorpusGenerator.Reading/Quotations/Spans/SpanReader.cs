using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds all quoted spans of a document, block by block.</summary>
internal sealed class SpanReader(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
    private readonly MarkReader _marks = new(tokens, grammar, spans);
    private readonly IncisionReader _incisions = new(tokens, grammar, spans);
    private readonly TurnFinder _turns = new(tokens, grammar);

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
            if (hasMarks || grammar.DialogueDash)
                ReadBlock(first, end, mark, hasMarks);
            first = end + 1;
        }
    }

    private void ReadBlock(int first, int end, int mark, bool hasMarks)
    {
        int before = spans.Count;
        if (!(grammar.DialogueDash && ReadDialogue(first, end, hasMarks)))
            _marks.ReadBlock(first, end, mark);
        if (spans.Count > before)
            _incisions.SplitMarked(before);
    }

    private bool ReadDialogue(int first, int end, bool hasMarks)
    {
        if (tokens[first].Kind == TokenKind.Dash)
            return _incisions.ReadDialogue(first, end);
        if (!hasMarks && _turns.DashAfterLabel(first, end) is > 0 and int label)
            return _incisions.ReadDialogue(label, end);
        int dash = hasMarks ? end : _turns.FirstDash(first, end);
        return dash < end && _incisions.ReadDialogue(dash, _turns.EndOf(dash, end));
    }
}
