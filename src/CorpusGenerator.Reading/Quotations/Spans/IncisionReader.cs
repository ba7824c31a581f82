using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Cuts what is said where the clause that names the speaker interrupts it.</summary>
internal sealed class IncisionReader(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
    private const int LongestClause = 40;
    private readonly CueClauseReader _clauses = new(tokens, grammar);
    private readonly SentenceBoundaries _sentences = new(tokens);
    private readonly List<QuotedSpan> _block = [];
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
            if (!OpensClause(index, end, speech, inMarks: false, isUnclosed: false))
                continue;
            int clauseEnd = ClauseEnd(index + 1, end);
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
            if (tokens[index].Kind == TokenKind.Word || !OpensClause(index, end, speech, inMarks: true, isUnclosed: whole.IsUnclosed))
                continue;
            int clauseEnd = ClauseEnd(index + 1, end);
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

    /// <summary>Whether who speaks is named from a token on; words that nothing closes may end at any such clause.</summary>
    private bool OpensClause(int index, int end, int speech, bool inMarks, bool isUnclosed)
    {
        if (index <= speech || index + 1 >= end)
            return false;
        if (tokens[index].Kind == TokenKind.Dash)
            return OpensAfterDash(index, end, inMarks);
        return (grammar.CommaIncision || isUnclosed) && tokens[index].Kind is TokenKind.Comma or TokenKind.Stop
            && OpensAfterComma(index, end, inMarks) && (inMarks || !IsExclamation(index + 1, end));
    }

    /// <summary>"– Menino, larga essa faca! – gritou Ana": what an exclamation mark and a dash end is said.</summary>
    private bool IsExclamation(int first, int end)
    {
        int last = ClauseEnd(first, end);
        return tokens.IsKind(last, TokenKind.Stop) && tokens.Text[tokens[last].Start] is '!' or '?' && tokens.IsKind(last + 1, TokenKind.Dash);
    }

    private bool OpensAfterDash(int index, int end, bool inMarks)
    {
        if (!tokens[index].SpaceBefore && !tokens.IsKind(index - 1, TokenKind.Stop) && !tokens.IsKind(index - 1, TokenKind.Comma))
            return false;
        if (grammar.VerbLast && !inMarks && EndsReport(index, end))
            return false;
        bool isSetOff = grammar.NamesInflect ? tokens.IsKind(index - 1, TokenKind.Comma) : tokens[index].SpaceBefore && !tokens.HasSpaceAfter(index);
        if (_clauses.StartsWithCue(index + 1, end) || (isSetOff && _clauses.StartsWithUnlistedVerb(index + 1, end)))
            return true;
        if (inMarks)
            return false;
        return _clauses.HasCueAfterSubject(index + 1, end) || FollowsExclamation(index) || OpensNarrative(index + 1, end)
            || OpensWithName(index + 1, end);
    }

    /// <summary>
    /// "– Врач: «Жоқ», – деді. Мен кеттім.": where verbs come last, one after marks that a colon leads to is of whom the speaker
    /// quotes, if nobody is named after it.
    /// </summary>
    private bool EndsReport(int dash, int end)
    {
        int mark = tokens.IsKind(dash - 1, TokenKind.Comma) ? dash - 2 : dash - 1;
        if (!tokens.IsKind(mark, TokenKind.Mark))
            return false;
        int open = mark - 1, limit = Math.Max(0, mark - LongestClause);
        tokens.CountSteps(mark - limit);
        while (open > limit && tokens[open].Kind != TokenKind.Mark)
            open--;
        if (!tokens.IsKind(open - 1, TokenKind.Colon) || tokens[open].Kind != TokenKind.Mark)
            return false;
        int next = dash + 1, clauseEnd = ClauseEnd(next, end);
        while (next < clauseEnd && !tokens[next].IsCapitalized && !tokens[next].Is(WordClasses.Role | WordClasses.Pronoun))
            next++;
        return next == clauseEnd;
    }

    /// <summary>"– Look – Anna opens a folder – at these": a given name and a small word, and a dash where the speech goes on.</summary>
    private bool OpensWithName(int index, int end)
    {
        if (!tokens[index].Is(WordClasses.GivenName) || tokens.IsKind(index - 2, TokenKind.Stop)
            || !tokens.IsKind(index + 1, TokenKind.Word) || tokens[index + 1].IsCapitalized)
            return false;
        int clauseEnd = ClauseEnd(index, end);
        return tokens.IsKind(clauseEnd, TokenKind.Dash) && clauseEnd - index > 2;
    }

    /// <summary>The token after the dash between two sentences where somebody speaks again; the end where nobody does.</summary>
    private int NextTurn(int index, int end)
    {
        tokens.CountSteps(end - index);
        for (index++; index + 1 < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Dash && IsApart(index) && tokens[index - 1].Kind == TokenKind.Stop && tokens[index + 1].IsCapitalized)
                return index + 1;
        }

        return end;
    }

    private bool OpensAfterComma(int index, int end, bool inMarks)
    {
        if (!tokens.IsKind(index + 1, TokenKind.Word))
            return false;
        if (tokens[index + 1].IsCapitalized)
            return grammar.SubjectFirstIncision && !inMarks && tokens[index].Kind == TokenKind.Comma
                && (_clauses.HasCueAfterSubject(index + 1, end) || (_clauses.HasUnlistedVerb(index + 1, end) && IsBetweenDashes(ClauseEnd(index + 1, end), end)));
        if (_clauses.IsInverted(index + 1, end)
            || (!inMarks && (FollowsExclamation(index + 1)
                ? _clauses.StartsWithCue(index + 1, end) || _clauses.IsIncision(index + 1, end)
                : grammar.VerbLast && _clauses.IsCueAlone(index + 1, end))))
            return true;
        return !inMarks && tokens[index].Kind == TokenKind.Comma && (_clauses.HasCueAfterSubject(index + 1, end) || OpensWithUnlistedVerb(index + 1, end));
    }

    /// <summary>
    /// "– De kommer, intygar hon. – Snart.", "– Vi väntar, intygar Anna Lis.": a verb that no table has and its subject, where
    /// a dash lets the speech go on after them, or the line ends with a full name.
    /// </summary>
    private bool OpensWithUnlistedVerb(int index, int end)
    {
        if (!_clauses.StartsWithUnlistedVerb(index, end))
            return false;
        int clauseEnd = ClauseEnd(index, end);
        return IsBetweenDashes(clauseEnd, end) || (clauseEnd + 1 >= end && tokens[index + 1].Is(WordClasses.GivenName | WordClasses.Role)
            && tokens.IsKind(index + 2, TokenKind.Word) && tokens[index + 2].IsCapitalized);
    }

    /// <summary>The end of a sentence before a dash that a capital follows.</summary>
    private bool IsBetweenDashes(int stop, int end) =>
        stop + 2 < end && tokens[stop].Kind == TokenKind.Stop && tokens[stop + 1].Kind == TokenKind.Dash && tokens[stop + 2].IsCapitalized;

    /// <summary>A past tense after the dash, in a clause that does not break off before the next dash.</summary>
    private bool OpensNarrative(int index, int end)
    {
        if (!_clauses.StartsNarrative(index, end))
            return false;
        int clauseEnd = ClauseEnd(index, end);
        return clauseEnd - index > 2 || !tokens.IsKind(clauseEnd, TokenKind.Dash);
    }

    /// <summary>A small letter after "! –" or, where no dash follows it, after "!" goes on with the story, not with the speech.</summary>
    private bool FollowsExclamation(int index) =>
        tokens.IsKind(index - 1, TokenKind.Stop) && tokens.Text[tokens[index - 1].Start] is '?' or '!'
        && IsSmall(tokens[index].Kind == TokenKind.Dash ? index + 1 : index);

    private bool IsSmall(int index) => tokens.IsKind(index, TokenKind.Word) && char.IsLower(tokens.Text[tokens[index].Start]);

    private int ClauseEnd(int index, int end)
    {
        bool afterDash = tokens[index - 1].Kind == TokenKind.Dash;
        int limit = Math.Min(end, index + LongestClause);
        tokens.CountSteps(limit - index);
        for (; index < limit; index++)
        {
            if (tokens[index].Kind == TokenKind.OpenBracket)
                index = tokens.AfterBracket(index, limit) - 1;
            else if (tokens[index].Kind == TokenKind.Dash && IsApart(index))
                return index;
            else if (_sentences.IsEnd(index) || (!afterDash && tokens[index].Kind == TokenKind.Comma && !OpensApposition(index)))
                return index;
        }

        return end;
    }

    /// <summary>
    /// ", regrette Anne Lis, maire de Porto.", ", säger Anna Lis, som äger baren.": a bare office or trade, or a relative
    /// clause, after the name says more about who speaks.
    /// </summary>
    private bool OpensApposition(int comma)
    {
        if (!tokens.IsKind(comma + 1, TokenKind.Word))
            return false;
        if (!tokens[comma - 1].IsCapitalized || tokens[comma + 1].IsCapitalized)
            return tokens[comma - 1].Is(WordClasses.Role) && IsFullNameBetweenCommas(comma);
        ref Token next = ref tokens[comma + 1];
        return (next.Is(WordClasses.Role) && !next.Is(WordClasses.Cue | WordClasses.Verb)) || next.Is(WordClasses.Relative) || IsOffice(comma + 1);
    }

    /// <summary>", se souvient la fondatrice, Anne Lis, on": the name of the office before it.</summary>
    private bool IsFullNameBetweenCommas(int comma) =>
        tokens.IsKind(comma + 2, TokenKind.Word) && tokens[comma + 1].IsCapitalized && tokens[comma + 2].IsCapitalized
        && tokens.IsKind(comma + 3, TokenKind.Comma);

    /// <summary>"baarin omistaja.": two words to the sentence's end, of which the last is an office.</summary>
    private bool IsOffice(int index) =>
        tokens.IsKind(index + 1, TokenKind.Word) && tokens[index + 1].Is(WordClasses.Role) && !tokens[index + 1].IsCapitalized
        && !tokens[index].Is(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Conjunction | WordClasses.Auxiliary)
        && (tokens.IsKind(index + 2, TokenKind.Stop) || tokens.IsKind(index + 2, TokenKind.Comma));

    /// <summary>White space or the end of a clause is beside the dash: it is no hyphen.</summary>
    private bool IsApart(int index) =>
        tokens[index].SpaceBefore || tokens.HasSpaceAfter(index)
        || tokens.IsKind(index + 1, TokenKind.Stop) || tokens.IsKind(index + 1, TokenKind.Comma);

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
            || (grammar.CommaIncision && tokens[opener].Kind != TokenKind.Dash && (tokens.IsKind(clauseEnd, TokenKind.Comma) || (index < end && !_clauses.TellsOn(index, end))));
        return goesOn ? index : inMarks ? end : AfterStory(index, end);
    }

    /// <summary>"– Warte! – rief Ina. Er kam zurück. – Was ist?": where after sentences of the story a dash lets speech go on.</summary>
    private int AfterStory(int index, int end)
    {
        int limit = Math.Min(end, index + LongestClause);
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
