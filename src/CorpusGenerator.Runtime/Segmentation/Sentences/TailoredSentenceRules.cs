using static CorpusGenerator.SentenceBreakProperty;

namespace CorpusGenerator;

/// <summary>Where the tailoring differs from UAX 29, for every language; docs/segmentation.md gives the reasons.</summary>
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
            '!' or '?' when next == Lower => true,
            '.' when terminator.IsAdjacent && terminator.Previous == Sp => true, // .NET
            '.' when AbbreviationRules.Join(text, terminator, start) => true,
            _ => IsSuffixed(text, terminator, next),
        };
    }

    /// <summary>Whether what follows a terminator is a dash that begins the next sentence (<c>— Go! — Why?</c>), and
    /// not one that continues this (<c>— Go! — she said</c>).</summary>
    internal static bool IsDashOfNextSentence(
        in SentenceText text, in Terminator terminator, SentenceBreakProperty next, int seen, int start)
    {
        int dash = terminator.SpaceEnd;
        if (next != SContinue || !terminator.IsSpaced || text.Span[dash] is not ('-' or '\u2013' or '\u2014' or '\u2015'))
            return false;
        int position = text.Skip(dash + 1, Sp);
        return position > dash + 1
            && position < text.Span.Length
            && text.At(text.Skip(position, Close), out _) == Upper
            && !Join(text, terminator, Upper, seen, start);
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
