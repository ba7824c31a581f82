namespace CorpusGenerator;

/// <summary>Whether a full stop belongs to an abbreviation, an initial, an ordinal or the number of a list, and the
/// sentence goes on after it.</summary>
internal static class AbbreviationRules
{
    private const int LongestOrdinal = 3;

    /// <summary>Of what follows a single small letter, as in <c>v. Chr.</c>, in UTF-16 code units.</summary>
    private const int LongestSecondPart = 4;

    /// <summary>Whether the sentence that starts at <paramref name="start"/> goes on after the full stop.</summary>
    internal static bool Join(in SentenceText text, in Terminator terminator, int start)
    {
        SentenceTailoring tailoring = text.Tailoring!;
        var token = new PrecedingToken(text.Span, start, terminator.Start, stackalloc char[PrecedingToken.Capacity]);
        if (token.Last.IsEmpty)
            return false;
        var next = new FollowingWord(text, terminator.SpaceEnd);
        if (token.IsIn(tailoring.NonFinal) || IsListMarker(token))
            return true;
        if (next.IsNumber && token.IsIn(tailoring.BeforeNumbers))
            return true;
        if (next.IsNumeral)
            return token.IsIn(tailoring.MaybeFinal) || IsInDate(token, next);
        if (token.IsSingleLetter && next.IsAbbreviatedWord(token.IsInitial ? 1 : LongestSecondPart))
            return true;
        bool isAbbreviated = token.IsIn(tailoring.MaybeFinal) || IsInitial(token, tailoring)
            || (tailoring.OrdinalsBeforeCapitals && terminator.IsSpaced && IsOrdinal(token));
        return isAbbreviated && !next.IsIn(tailoring.Starters);
    }

    /// <summary>The number or letter that a list or a heading begins with: <c>1. First</c>, <c>II.
    /// Second</c>.</summary>
    private static bool IsListMarker(in PrecedingToken token) =>
        token.IsFirst && token.IsSimple
        && (token.IsSingleLetter || token.IsDigits(LongestOrdinal) || token.IsRomanNumeral);

    /// <summary>Whether day, month and year stand apart: <c>3. 11. 2031</c>.</summary>
    private static bool IsInDate(in PrecedingToken token, in FollowingWord next) =>
        token.IsDayOrMonth && (next.IsAbbreviatedNumber || !token.IsSimple);

    private static bool IsInitial(in PrecedingToken token, SentenceTailoring tailoring) =>
        token.IsInitial && !tailoring.FinalLetters.Contains(token.Last);

    private static bool IsOrdinal(in PrecedingToken token) =>
        token.IsSeparate && (token.IsDigits(LongestOrdinal) || token.IsRomanNumeral);
}
