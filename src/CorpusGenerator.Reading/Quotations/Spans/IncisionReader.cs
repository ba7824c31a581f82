using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Cuts what is said where the clause that names the speaker interrupts it.</summary>
internal sealed class IncisionReader(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
    private readonly List<QuotedSpan> _block = [];
    private readonly IncisionExtent _extent = new(tokens, grammar);
    private readonly IncisionFinder _finder = new(tokens, grammar);
    private readonly CueClauseReader _clauses = new(tokens, grammar);
    private bool _isNewTurn;

    /// <summary>Reads a block that opens with a dash; false when nobody speaks in it.</summary>
    public bool ReadDialogue(int first, int end)
    {
        if (first + 2 >= end || _clauses.StartsWithCue(first + 1, end) && !tokens[first + 1].IsCapitalized)
            return false;
        int before = spans.Count;
        int speech = first + 1;
        _isNewTurn = false;
        for (int index = speech; index < end; index++)
        {
            if (!_finder.Opens(index, end, speech, inMarks: false, isUnclosed: false))
                continue;
            int clauseEnd = _extent.EndOf(index + 1, end);
            AddPiece(speech, index, index + 1, clauseEnd, before, isDash: true);
            speech = Resume(index, clauseEnd, end, inMarks: false);
            _isNewTurn = speech == end;
            if (_isNewTurn)
                speech = NextTurn(clauseEnd, end);
            index = speech - 1;
        }

        return FinishDialogue(first, speech, end, before);
    }

    /// <summary>Splits the spans from <paramref name="from"/> on that hold an incision.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void SplitMarked(int from)
    {
        _block.Clear();
        for (int index = from; index < spans.Count; index++)
            _block.Add(spans[index]);
        spans.RemoveRange(from, _block.Count);
        foreach (QuotedSpan span in _block)
        {
            if (span.IsDash || !Split(span))
                spans.Add(span);
        }
    }

    /// <summary>Adds the pieces of a span; false when nothing interrupts it.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private bool Split(QuotedSpan whole)
    {
        int speech = whole.ContentFirst, end = whole.ContentLast + 1, before = spans.Count;
        _isNewTurn = false;
        for (int index = speech; index < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Word || !_finder.Opens(index, end, speech, inMarks: true, isUnclosed: whole.IsUnclosed))
                continue;
            int clauseEnd = _extent.EndOf(index + 1, end);
            if (clauseEnd >= end && index * 2 < speech + end && !whole.IsUnclosed)
                continue;
            AddPiece(speech, index, index + 1, clauseEnd, before, isDash: false);
            speech = whole.IsUnclosed && IsLastClause(whole, clauseEnd) ? end : Resume(index, clauseEnd, end, inMarks: true);
            index = speech - 1;
        }

        if (spans.Count == before)
            return false;
        if (speech < end)
            AddPiece(speech, end, spans[spans.Count - 1].ClauseFirst, spans[spans.Count - 1].ClauseEnd, before, isDash: false);
        return true;
    }

    /// <summary>"“The town needs two ferries, said Holm. One has sunk.": the mark that is not there was to close before the clause, unless the next paragraph opens with one.</summary>
    private bool IsLastClause(QuotedSpan whole, int clauseEnd) =>
        tokens.IsKind(clauseEnd, TokenKind.Stop) && !tokens.IsKind(whole.Last + 2, TokenKind.Mark);

    /// <summary>The token after the dash between two sentences where somebody speaks again; the end where nobody does.</summary>
    private int NextTurn(int index, int end)
    {
        tokens.CountSteps(end - index);
        for (index++; index + 1 < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Dash && _extent.IsApart(index) && tokens[index - 1].Kind == TokenKind.Stop && tokens[index + 1].IsCapitalized)
                return index + 1;
        }

        return end;
    }

    /// <summary>
    /// Where speech goes on after a clause: past the comma, stop or dash that closes it. Within marks, and where
    /// commas set the clause off, it goes on in the next sentence too; what a dash set off, a dash closes.
    /// </summary>
    private int Resume(int opener, int clauseEnd, int end, bool inMarks)
    {
        int index = clauseEnd;
        bool dash = false;
        while (index < end && tokens[index].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Colon)
            dash |= tokens[index++].Kind == TokenKind.Dash;
        bool goesOn = dash || inMarks
            || (grammar.CommaIncision && tokens[opener].Kind != TokenKind.Dash && !TellsHow(opener, index) && (tokens.IsKind(clauseEnd, TokenKind.Comma) || (index < end && !_clauses.TellsOn(index, end))));
        return goesOn ? index : inMarks ? end : AfterStory(index, end);
    }

    /// <summary>"— Partez-vous ? demanda Anne, d'un ton sec.": a small letter after what a sign had ended, which no speech goes on with.</summary>
    private bool TellsHow(int opener, int index) =>
        tokens[opener].Kind == TokenKind.Stop && tokens.IsKind(index, TokenKind.Word) && char.IsLower(tokens.Text[tokens[index].Start]);

    /// <summary>"– Warte! – rief Ina. Er kam zurück. – Was ist?": where after sentences of the story a dash lets speech go on.</summary>
    private int AfterStory(int index, int end)
    {
        int limit = Math.Min(end, index + IncisionExtent.LongestClause);
        tokens.CountSteps(Math.Max(0, limit - index));
        for (; index + 1 < limit; index++)
        {
            if (tokens[index].Kind == TokenKind.Dash && tokens[index - 1].Kind == TokenKind.Stop && tokens[index + 1].IsCapitalized)
                return index + 1;
        }

        return end;
    }

    private void AddPiece(int first, int end, int clauseFirst, int clauseEnd, int before, bool isDash)
    {
        int last = end - 1;
        while (last > first && tokens[last].Kind is TokenKind.Comma or TokenKind.Dash)
            last--;
        if (last < first)
            return;
        spans.Add(new()
        {
            First = first,
            Last = last,
            ContentFirst = first,
            ContentLast = last,
            IsDash = isDash,
            ContinuesPrevious = spans.Count > before && !_isNewTurn,
            ClauseFirst = clauseFirst,
            ClauseEnd = clauseEnd,
        });
    }

    private bool FinishDialogue(int first, int speech, int end, int before)
    {
        if (spans.Count == before)
        {
            if (!IsSentence(first + 1, end))
                return false;
            AddPiece(first + 1, end, -1, -1, before, isDash: true);
        }
        else if (speech < end)
        {
            AddPiece(speech, end, spans[spans.Count - 1].ClauseFirst, spans[spans.Count - 1].ClauseEnd, before, isDash: true);
        }

        return true;
    }

    /// <summary>Tells a speaker's line from an item of a list.</summary>
    private bool IsSentence(int first, int end) =>
        tokens[first].IsCapitalized && tokens[end - 1].Kind == TokenKind.Stop && end - first > 2;
}
