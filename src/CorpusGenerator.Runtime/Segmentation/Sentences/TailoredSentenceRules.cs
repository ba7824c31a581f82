using static CorpusGenerator.SentenceBreakProperty;

namespace CorpusGenerator;

/// <summary>Where the tailoring differs from UAX 29, for every language; docs/segmentation.md gives the
/// reasons.</summary>
internal static class TailoredSentenceRules
{
    private const char Ellipsis = '\u2026';

    /// <summary>Whether the sentence goes on after a terminator that would end it by UAX 29.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terminator">The terminator.</param>
    /// <param name="next">The property of what follows it.</param>
    /// <param name="seen">The properties that the sentence has had so far, a bit for each.</param>
    /// <param name="start">Where the sentence starts.</param>
    internal static bool Join(
        in SentenceText text, in Terminator terminator, SentenceBreakProperty next, int seen, int start)
    {
        if ((seen & SentenceBreakSet.Content) == 0)
            return true;
        return text.Span[terminator.Start] switch
        {
            Ellipsis => !terminator.IsSpaced,
            '!' or '?' when next == Lower || IsInParenthesis(text, terminator, start) => true,
            '.' when terminator.IsAdjacent && terminator.Previous == Sp => true, // .NET
            '.' when AbbreviationRules.Join(text, terminator, start) => true,
            _ => IsSuffixed(text, terminator, next),
        };
    }

    /// <summary>Whether a bracket within the sentence closes after the mark (<c>in Holm (really?) Mira …</c>), and what
    /// follows is no word that begins sentences.</summary>
    private static bool IsInParenthesis(in SentenceText text, in Terminator terminator, int start)
    {
        if (!terminator.IsClosed || text.Span[terminator.MarkEnd] != ')' || text.Tailoring!.Starters == WordSet.Empty)
            return false;
        int first = text.Skip(start, Sp);
        return text.Span[first] != '(' && !new FollowingWord(text, terminator.SpaceEnd).IsIn(text.Tailoring.Starters);
    }

    /// <summary>Whether what follows a terminator, and would continue its sentence by UAX 29, begins the next one: a
    /// dash (<c>— Go! — Why?</c>, not <c>— Go! — she said</c>), or full stops before a capital (<c>. ...And</c>,
    /// <c>. .NET</c>).</summary>
    internal static bool BeginsNextSentence(
        in SentenceText text, in Terminator terminator, SentenceBreakProperty next, int seen, int start)
    {
        if (!terminator.IsSpaced)
            return false;
        int position = next == SContinue ? AfterDash(text, terminator.SpaceEnd) : AfterStops(text, terminator.SpaceEnd);
        if (position == terminator.SpaceEnd || position == text.Span.Length)
            return false;
        SentenceBreakProperty first = text.At(position, out _);
        return (first == Upper || (first == OLetter && next == ATerm))
            && !Join(text, terminator with { SpaceEnd = position }, first, seen, start);
    }

    private static int AfterDash(in SentenceText text, int position)
    {
        int end = position;
        while (end < text.Span.Length && text.Span[end] is '-' or '\u2013' or '\u2014' or '\u2015')
            end++;
        return end == position ? position : text.Skip(text.Skip(end, Sp), Close);
    }

    private static int AfterStops(in SentenceText text, int position)
    {
        while (position < text.Span.Length && text.Span[position] is '.' or Ellipsis)
            position++;
        return position;
    }

    /// <summary>Whether a quotation goes on with an ending or a particle of its own language: <c>"…."라고</c>,
    /// <c>「…。」と</c>.</summary>
    private static bool IsSuffixed(in SentenceText text, in Terminator terminator, SentenceBreakProperty next)
    {
        if (!terminator.IsClosed || terminator.IsSpaced || next is not (Lower or OLetter))
            return false;
        byte @class = CodePointTable.ClassAt(text.Span, terminator.SpaceEnd, out _);
        return CodePointTable.TokenKindOf(@class) switch
        {
            TokenKind.Letter => true,
            TokenKind.Kana => CodePointTable.WordBreakOf(@class) != WordBreakProperty.Katakana,
            _ => false,
        };
    }
}
