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
        if (!(grammar.DialogueDash && ReadDialogue(first, end, mark, hasMarks)))
            _marks.ReadBlock(first, end, mark);
        if (spans.Count > before)
            _incisions.SplitMarked(before);
    }

    private bool ReadDialogue(int first, int end, int mark, bool hasMarks)
    {
        if (tokens[first].Kind == TokenKind.Dash)
            return _incisions.ReadDialogue(first, end);
        if (!hasMarks && FollowsDialogue(first) && _turns.EndsWithCue(first, end))
            return _incisions.ReadDialogue(first - 1, end);
        if (!hasMarks && _turns.DashAfterLabel(first, end) is > 0 and int label)
            return _incisions.ReadDialogue(label, end);
        int dash = _turns.FirstDash(first, end);
        if (dash == end)
            return false;
        int before = spans.Count, last = _turns.EndOf(dash, end);
        if ((!hasMarks || (last == end && ReadMarksBefore(first, dash, mark))) && _incisions.ReadDialogue(dash, last))
            return true;
        spans.RemoveRange(before, spans.Count - before);
        return false;
    }

    /// <summary>"– We waited.⏎We waited long, – said Holm.": whether the paragraph before ends with what a dash opened.</summary>
    private bool FollowsDialogue(int first) => spans.Count > 0 && spans[spans.Count - 1] is { IsDash: true } last && last.Last == first - 2;

    /// <summary>"The coach of “Port” was angry. – We lost – he said.": reads what is in marks before the dash; false where it is inside of some.</summary>
    private bool ReadMarksBefore(int first, int dash, int mark)
    {
        int count = 0;
        while (mark + count < tokens.Marks.Count && tokens.Marks[mark + count] < dash)
            count++;
        if (count % 2 == 0 && count > 0)
            _marks.ReadBlock(first, dash, mark);
        return count % 2 == 0;
    }
}
