using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>What stands beside the marks of a span, and how its words are written.</summary>
internal sealed class SpanSurroundings(TokenTable tokens)
{
    private const int Enough = 30;
    private const int Reach = 3;
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>How many words it holds, up to a number that is enough for any rule.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int Words(QuotedSpan span)
    {
        int words = 0;
        for (int index = span.ContentFirst; index <= span.ContentLast && words < Enough; index++)
        {
            if (tokens[index].Kind == TokenKind.Word)
                words += Characters.IsUnspaced(tokens.Text[tokens[index].Start]) ? (tokens[index].Length + 1) / 2 : 1;
        }

        return words;
    }

    /// <summary>Whether a word of the classes is among the few before it, and nothing between that reports.</summary>
    /// <param name="span">The quotation.</param>
    /// <param name="classes">The classes.</param>
    /// <param name="others">Words of these stand between a word and what does not belong to it.</param>
    public bool IsNearBefore(QuotedSpan span, WordClasses classes, WordClasses others)
    {
        int start = tokens.IsKind(span.First - 1, TokenKind.Comma) || tokens.IsKind(span.First - 1, TokenKind.Colon) ? 2 : 1;
        for (int distance = start; distance <= start + Reach; distance++)
        {
            if (IsWordOf(span.First - distance, classes))
                return true;
            if (!tokens.IsKind(span.First - distance, TokenKind.Word) || tokens[span.First - distance].Is(others))
                break;
        }

        return false;
    }

    /// <summary>Whether it comes after a word of the classes, with at most one other word between that opens no clause.</summary>
    public bool IsJustAfter(QuotedSpan span, WordClasses classes) =>
        IsWordOf(span.First - 1, classes) || (IsWordBetween(span.First - 1) && IsWordOf(span.First - 2, classes));

    /// <summary>Whether a word of the classes comes right after it.</summary>
    public bool IsJustBefore(QuotedSpan span, WordClasses classes) => IsWordOf(span.Last + 1, classes);

    /// <summary>Whether it is followed by a verb of thinking: nobody said it.</summary>
    public bool IsThought(QuotedSpan span) =>
        IsWordOf(span.Last + 1, WordClasses.TermWord) && tokens[span.Last + 1].Is(WordClasses.Verb);

    /// <summary>Whether it comes after a number that "№" or "Nr." opens, as the title of a law does.</summary>
    public bool IsNumbered(QuotedSpan span)
    {
        int number = span.First - 1;
        if (!tokens.IsKind(number, TokenKind.Number))
            return false;
        if (tokens.IsKind(number - 1, TokenKind.Stop))
            number--;
        return number > 0 && (tokens.Text[tokens[number - 1].Start] == '\u2116' || IsWordOf(number - 1, WordClasses.Abbreviation));
    }

    /// <summary>Whether a sentence begins with it.</summary>
    public bool StartsSentence(QuotedSpan span) => _sentences.IsStart(span.First) || IsAfterClosedSentence(span);

    /// <summary>Whether a comma leads to it, and it is a sentence: whatever verb came before, it reports.</summary>
    public bool IsSentenceAfterComma(QuotedSpan span) =>
        tokens.IsKind(span.First - 1, TokenKind.Comma) && tokens[span.ContentLast].Kind == TokenKind.Stop
        && (tokens[span.ContentFirst].IsCapitalized || Characters.IsUnspaced(tokens.Text[tokens[span.ContentFirst].Start]));

    /// <summary>Whether brackets are right around it: 'Anna Lee is delighted (“I have never laughed so much!”)'.</summary>
    public bool IsBracketed(QuotedSpan span) =>
        tokens.IsKind(span.First - 1, TokenKind.OpenBracket) && tokens.IsKind(span.Last + 1, TokenKind.CloseBracket);

    /// <summary>Whether it is all of its block, as a heading is.</summary>
    public bool IsWholeBlock(QuotedSpan span) =>
        tokens.OpensBlock(span.First) && tokens.EndsBlock(span.Last);

    /// <summary>Whether a dash between it and the full stop before it takes the place of a new line: a turn, or an item of a list.</summary>
    public bool IsAfterDash(QuotedSpan span) =>
        tokens.IsKind(span.First - 1, TokenKind.Dash) && tokens.IsKind(span.First - 2, TokenKind.Stop);

    /// <summary>Whether it is a sentence of its own: nothing else is in the sentence before or after it.</summary>
    public bool IsWholeSentence(QuotedSpan span) =>
        IsAfterDateline(span) || (StartsSentence(span) && (span.IsUnclosed || span.Last + 1 >= tokens.Count || _sentences.IsEnd(span.Last + 1)
            || tokens[span.ContentLast].Kind == TokenKind.Stop));

    /// <summary>Whether the conjunction of reported speech is right before it.</summary>
    public bool IsContentClause(QuotedSpan span) => IsWordOf(span.First - 1, WordClasses.That);

    /// <summary>Whether it takes the place of a noun or adjective in the sentence around it: "its “grave situation”".</summary>
    public bool IsFragment(QuotedSpan span)
    {
        int before = span.First - 1;
        if (before < 0 || tokens[before].Kind != TokenKind.Word)
            return false;
        return tokens[before].Is(WordClasses.Determiner | WordClasses.Genitive | WordClasses.Preposition);
    }

    /// <summary>Whether only a noun phrase can stand there, or the words begin like one.</summary>
    public bool IsNounPhrase(QuotedSpan span)
    {
        const WordClasses Openers = WordClasses.Preposition | WordClasses.Genitive | WordClasses.Conjunction;
        if (IsWordOf(span.First - 1, WordClasses.That))
            return false;
        if (tokens[span.ContentFirst].Is(Openers) && !tokens[span.ContentFirst].Is(WordClasses.Determiner))
            return true;
        if (!tokens.IsKind(span.First - 1, TokenKind.Word))
            return false;
        return (tokens[span.ContentFirst].Is(WordClasses.Determiner) && !tokens[span.ContentFirst].Is(WordClasses.Adverb))
            || IsWordOf(span.First - 1, WordClasses.Auxiliary | WordClasses.Determiner | WordClasses.Genitive | WordClasses.Preposition);
    }

    /// <summary>Whether all words but small ones have a capital, as in English titles.</summary>
    public bool IsTitleCase(QuotedSpan span)
    {
        const int LongestSmallWord = 4;
        int capitals = 0;
        for (int index = span.ContentFirst; index <= span.ContentLast; index++)
        {
            if (tokens[index].Kind != TokenKind.Word)
                continue;
            if (tokens[index].IsCapitalized)
                capitals++;
            else if (tokens[index].Length > LongestSmallWord)
                return false;
        }

        return capitals > 1 && tokens[span.ContentFirst].IsCapitalized && LastWordIsCapitalized(span);
    }

    private bool LastWordIsCapitalized(QuotedSpan span)
    {
        int last = span.ContentLast;
        while (last > span.ContentFirst && tokens[last].Kind is TokenKind.Comma or TokenKind.Stop)
            last--;
        return tokens[last].Kind == TokenKind.Number || tokens[last].IsCapitalized;
    }

    /// <summary>"VESSBY – “We are back.": the rest of a paragraph after a dash.</summary>
    private bool IsAfterDateline(QuotedSpan span) =>
        span.IsUnclosed && tokens.IsKind(span.First - 1, TokenKind.Dash) && tokens[span.ContentLast].Kind == TokenKind.Stop;

    /// <summary>After another quotation that ended with a full stop; a dash may part the two.</summary>
    private bool IsAfterClosedSentence(QuotedSpan span)
    {
        int before = span.First - 1;
        if (tokens.IsKind(before, TokenKind.Dash))
            before--;
        return tokens.IsKind(before, TokenKind.Mark) && tokens.IsKind(before - 1, TokenKind.Stop);
    }

    private bool IsWordBetween(int index) =>
        tokens.IsKind(index, TokenKind.Word) && (!tokens[index].Is(WordClasses.That) || tokens[index].Is(WordClasses.Determiner | WordClasses.Conjunction));

    private bool IsWordOf(int index, WordClasses classes) =>
        tokens.IsKind(index, TokenKind.Word) && tokens[index].Is(classes);
}
