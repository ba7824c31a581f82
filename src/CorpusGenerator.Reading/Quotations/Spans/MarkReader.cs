using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Pairs the quotation marks of a block; what is nested stays inside the outermost pair.</summary>
/// <remarks>
/// One pass with a stack. Where the block ends with nested marks still open, a second pass takes the marks
/// as not nested, so that one stray mark costs one quotation and not the paragraph.
/// </remarks>
internal sealed class MarkReader(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
    private const int DeepestNesting = 8;
    private const int MostParagraphs = 12;
    private readonly MarkContext _context = new(tokens);
    private readonly MarkUsage _usage = new(tokens);
    private readonly OpenMark[] _open = new OpenMark[DeepestNesting];
    private OpenMark? _left;
    private int _depth;

    /// <summary>Starts with another document.</summary>
    public void Reset()
    {
        _left = null;
        _usage.Reset();
    }

    /// <summary>Reads the block of tokens from <paramref name="first"/> up to its break at <paramref name="end"/>.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">Its break.</param>
    /// <param name="firstMark">The place of its first mark in <see cref="TokenTable.Marks"/>.</param>
    public void ReadBlock(int first, int end, int firstMark)
    {
        if (ClosesLeft(first, end, firstMark))
            firstMark++;
        int spansBefore = spans.Count;
        Pair(firstMark, end, nested: true);
        if (_depth > 1 || (_depth == 1 && spans.Count == spansBefore && _nestedClosed))
        {
            spans.RemoveRange(spansBefore, spans.Count - spansBefore);
            Pair(firstMark, end, nested: false);
        }

        if (_depth > 0)
            AddUnclosed(first, end);
    }

    /// <summary>
    /// "“We tried.⏎Now we rest,” Holm said.": one pair of marks around several paragraphs. Where nothing opened since, a mark that
    /// cannot open closes what an earlier paragraph left open, and each paragraph has a span.
    /// </summary>
    private bool ClosesLeft(int first, int end, int firstMark)
    {
        OpenMark? opened = _left;
        _left = null;
        if (opened is not { } left || firstMark >= tokens.Marks.Count || tokens.Marks[firstMark] >= end)
            return false;
        int mark = tokens.Marks[firstMark], from = tokens.BlockOf(left.Token) + 1, to = tokens.BlockOf(first);
        if (to - from >= MostParagraphs || mark == first || (tokens[mark].SpaceBefore && !EndsSentence(mark)) || !grammar.Marks.Closes(tokens.Span(mark), left.Pair) || !_context.CanClose(mark, end)
            || _context.LooksOpening(mark))
            return false;
        for (int block = from; block < to; block++)
            spans.Add(Paragraph(tokens.FirstOfBlock(block), tokens.Breaks[block] - 1));
        spans.Add(new() { First = first, Last = mark, ContentFirst = first, ContentLast = mark - 1, ContinuesPrevious = true });
        return true;
    }

    /// <summary>"… rest " .": a mark with white space before it closes where the sentence or the block ends after it.</summary>
    private bool EndsSentence(int mark) => tokens[mark + 1].Kind is TokenKind.Stop or TokenKind.Break;

    private static QuotedSpan Paragraph(int first, int last) =>
        new() { First = first, Last = last, ContentFirst = first, ContentLast = last, IsUnclosed = true, ContinuesPrevious = true };

    private bool _nestedClosed;

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private void Pair(int firstMark, int end, bool nested)
    {
        (_depth, _nestedClosed) = (0, false);
        for (int mark = firstMark; mark < tokens.Marks.Count && tokens.Marks[mark] < end; mark++)
            ReadMark(tokens.Marks[mark], end, nested);
    }

    private void ReadMark(int index, int end, bool nested)
    {
        ReadOnlySpan<char> mark = tokens.Span(index);
        tokens.CountSteps(_depth + 1);
        int pair = grammar.Marks.PairOpenedBy(mark);
        bool opens = pair >= 0 && _context.CanOpen(index, end) && !_usage.OnlyCloses(mark);
        int closed = ClosedDepth(mark);
        bool nests = opens && nested && closed >= 0 && (_open[closed].Pair == pair || grammar.Marks.IsNeutral(mark)) && _context.LooksOpening(index);
        if (closed >= 0 && !nests && _context.CanClose(index, end))
            Close(index, closed);
        else if (opens && (_depth == 0 || nested))
            Push(new(index, pair));
        else if (opens && pair == _open[0].Pair && !grammar.Marks.IsNeutral(mark))
            _open[0] = new(index, pair);
    }

    private int ClosedDepth(ReadOnlySpan<char> mark)
    {
        for (int depth = _depth - 1; depth >= 0; depth--)
        {
            if (grammar.Marks.Closes(mark, _open[depth].Pair))
                return depth;
        }

        return -1;
    }

    private void Push(OpenMark mark)
    {
        if (_depth < DeepestNesting)
            _open[_depth++] = mark;
    }

    private void Close(int index, int depth)
    {
        _depth = depth;
        _nestedClosed |= depth > 0;
        int open = _open[depth].Token;
        if (depth == 0 && index > open + 1 && !IsAgency(open, index))
            spans.Add(new() { First = open, Last = index, ContentFirst = open + 1, ContentLast = index - 1 });
    }

    /// <summary>Arabic agencies set their own name in double brackets after the noun: nothing is quoted there.</summary>
    private bool IsAgency(int open, int close) =>
        close == open + 2 && tokens.Text[tokens[open].Start] == '(' && open > 0 && tokens[open - 1].Is(WordClasses.Role);

    /// <summary>A quotation that runs to the paragraph's end counts when it has the place of speech.</summary>
    private void AddUnclosed(int first, int end)
    {
        int open = _open[0].Token;
        if (open + 1 < end && (open == first || IsBeforeSpeech(open - 1)))
        {
            spans.Add(new() { First = open, Last = end - 1, ContentFirst = open + 1, ContentLast = end - 1, IsUnclosed = true });
            _left = _open[0];
        }
    }

    /// <summary>Whether speech may begin after a token: a sign that parts clauses, or the conjunction of reported speech.</summary>
    private bool IsBeforeSpeech(int index) =>
        tokens[index].Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Comma or TokenKind.Stop or TokenKind.Dash
        || (tokens[index].Kind == TokenKind.Word && tokens[index].Is(WordClasses.That) && !tokens[index].Is(WordClasses.Determiner));
}
