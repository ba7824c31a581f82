namespace CorpusGenerator.Reading;

/// <summary>Tells the sign after which a clause names the speaker inside what is said.</summary>
internal sealed class IncisionFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private readonly CueClauseReader _clauses = new(tokens, grammar);
    private readonly IncisionExtent _extent = new(tokens, grammar);

    /// <summary>Whether who speaks is named after a sign; words that nothing closes may end at any such clause.</summary>
    /// <param name="index">The sign.</param>
    /// <param name="end">The token after the last of the words.</param>
    /// <param name="speech">The first token of what is said before the sign.</param>
    /// <param name="inMarks">The words stand in marks, not after a dash.</param>
    /// <param name="isUnclosed">No mark closes them.</param>
    public bool Opens(int index, int end, int speech, bool inMarks, bool isUnclosed)
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
        int last = _extent.EndOf(first, end);
        return tokens.IsKind(last, TokenKind.Stop) && tokens.Text[tokens[last].Start] is '!' or '?' && tokens.IsKind(last + 1, TokenKind.Dash);
    }

    private bool OpensAfterDash(int index, int end, bool inMarks)
    {
        if (!tokens[index].SpaceBefore && !tokens.IsKind(index - 1, TokenKind.Stop) && !tokens.IsKind(index - 1, TokenKind.Comma))
            return false;
        if (grammar.VerbLast && !inMarks && EndsReport(index, end))
            return false;
        bool isSetOff = grammar.NamesInflect ? tokens.IsKind(index - 1, TokenKind.Comma) : tokens[index].SpaceBefore && !tokens.HasSpaceAfter(index);
        if (_clauses.StartsWithCue(index + 1, end) || _clauses.StartsWithManner(index + 1, end) || (isSetOff && _clauses.StartsWithUnlistedVerb(index + 1, end)))
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
        int open = mark - 1, limit = Math.Max(0, mark - IncisionExtent.LongestClause);
        tokens.CountSteps(mark - limit);
        while (open > limit && tokens[open].Kind != TokenKind.Mark)
            open--;
        if (!tokens.IsKind(open - 1, TokenKind.Colon) || tokens[open].Kind != TokenKind.Mark)
            return false;
        int next = dash + 1, clauseEnd = _extent.EndOf(next, end);
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
        int clauseEnd = _extent.EndOf(index, end);
        return tokens.IsKind(clauseEnd, TokenKind.Dash) && clauseEnd - index > 2;
    }

    private bool OpensAfterComma(int index, int end, bool inMarks)
    {
        if (!tokens.IsKind(index + 1, TokenKind.Word))
            return false;
        if (tokens[index + 1].IsCapitalized)
            return grammar.SubjectFirstIncision && !inMarks && tokens[index].Kind == TokenKind.Comma
                && (_clauses.HasCueAfterSubject(index + 1, end) || (_clauses.HasUnlistedVerb(index + 1, end) && IsBetweenDashes(_extent.EndOf(index + 1, end), end)));
        if ((_clauses.IsInverted(index + 1, end) && !(inMarks && GoesOnWithVerb(index + 1, end)))
            || (!inMarks && (FollowsExclamation(index + 1)
                ? _clauses.StartsWithCue(index + 1, end) || _clauses.IsIncision(index + 1, end)
                : grammar.VerbLast && _clauses.IsCueAlone(index + 1, end))))
            return true;
        return !inMarks && tokens[index].Kind == TokenKind.Comma && (_clauses.HasCueAfterSubject(index + 1, end) || OpensWithUnlistedVerb(index + 1, end));
    }

    /// <summary>
    /// ", pensava alla polizia e, appena…", ", rappellent les promesses et attendent la suite": whether a conjunction ends the clause or
    /// joins another verb to the first: both are said.
    /// </summary>
    private bool GoesOnWithVerb(int index, int end)
    {
        int clauseEnd = _extent.EndOf(index, end);
        for (; index < clauseEnd; index++)
        {
            if (tokens[index].Is(WordClasses.Conjunction) && (index + 1 == clauseEnd || tokens.IsSmallUnlisted(index + 1)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "– De kommer, intygar hon. – Snart.", "– Vi väntar, intygar Anna Lis.": a verb that no table has and its subject, where
    /// a dash lets the speech go on after them, or the line ends with a full name.
    /// </summary>
    private bool OpensWithUnlistedVerb(int index, int end)
    {
        if (!_clauses.StartsWithUnlistedVerb(index, end))
            return false;
        int clauseEnd = _extent.EndOf(index, end);
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
        int clauseEnd = _extent.EndOf(index, end);
        return clauseEnd - index > 2 || !tokens.IsKind(clauseEnd, TokenKind.Dash);
    }

    /// <summary>A small letter after "! –" or, where no dash follows it, after "!" goes on with the story, not with the speech.</summary>
    private bool FollowsExclamation(int index) =>
        tokens.IsKind(index - 1, TokenKind.Stop) && tokens.Text[tokens[index - 1].Start] is '?' or '!'
        && IsSmall(tokens[index].Kind == TokenKind.Dash ? index + 1 : index);

    private bool IsSmall(int index) => tokens.IsKind(index, TokenKind.Word) && char.IsLower(tokens.Text[tokens[index].Start]);
}
