using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds all quoted spans of a document, block by block.</summary>
internal sealed class SpanReader(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
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
            if (hasMarks || grammar.DialogueDash)
                ReadBlock(first, end, mark);
            first = end + 1;
        }
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
