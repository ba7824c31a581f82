using System.Globalization;

namespace CorpusGenerator;

/// <summary>What stands before a full stop, up to the space before it: <c>Dr</c>, <c>U.S</c>, <c>Karl-H</c>. Letters
/// that stand apart are taken together: <c>z. B</c> gives <c>z.B</c>.</summary>
internal readonly ref struct PrecedingToken
{
    /// <summary>More code units than any abbreviation has; what is longer is cut and matches none.</summary>
    internal const int Capacity = 24;

    private readonly bool _isCut;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence starts; nothing before is looked at.</param>
    /// <param name="end">Where the full stop stands.</param>
    /// <param name="buffer">Room for <see cref="Capacity"/> code units.</param>
    internal PrecedingToken(ReadOnlySpan<char> text, int start, int end, Span<char> buffer)
    {
        int first = end;
        int free = buffer.Length;
        while (first > start && free > 0)
        {
            if (!IsPart(text[first - 1]))
            {
                if (!IsSpaceInAbbreviation(text, start, first - 1))
                    break;
                first--;
            }
            buffer[--free] = text[--first];
        }
        _isCut = free == 0;
        Whole = buffer.Slice(free);
        Last = Whole.Slice(Whole.LastIndexOfAny('.', '-') + 1);
        IsSeparate = first == start || text[first - 1] is not (':' or ',' or '/');
        IsFirst = IsBlank(text.Slice(start, first - start));
    }

    /// <summary>All of it, without spaces and without the full stop.</summary>
    internal ReadOnlySpan<char> Whole { get; }

    /// <summary>What comes after the last full stop or hyphen in it.</summary>
    internal ReadOnlySpan<char> Last { get; }

    /// <summary>Whether no colon, comma or slash stands right before it, as in <c>3:1</c>.</summary>
    internal bool IsSeparate { get; }

    /// <summary>Whether nothing but spaces and marks comes before it in the sentence.</summary>
    internal bool IsFirst { get; }

    /// <summary>Whether it has one part.</summary>
    internal bool IsSimple => Last.Length == Whole.Length;

    /// <summary>Whether the last part is one letter.</summary>
    internal bool IsSingleLetter => Last.Length == 1 && CharacterProperties.IsLetter(Last[0]);

    /// <summary>Whether the last part is one capital, or one letter of an alphabet without capitals.</summary>
    internal bool IsInitial => Last.Length == 1 && CharacterProperties.CategoryOf(Last[0]) switch
    {
        UnicodeCategory.UppercaseLetter => true,
        UnicodeCategory.OtherLetter => CodePointTable.TokenKindOf(CodePointTable.ClassOf(Last[0])) == TokenKind.Letter
            && Last[0] is not (>= '\uAC00' and <= '\uD7A3'), // a Hangul syllable is a word more often than an initial
        _ => false,
    };

    /// <summary>Whether it is a Roman numeral of two digits and more; of one it is an initial.</summary>
    internal bool IsRomanNumeral => IsSimple && Last.Length > 1 && RomanNumerals.IsAll(Last);

    /// <summary>Whether it is a number of one digit to <paramref name="longest"/>, maybe the end of a range.</summary>
    internal bool IsDigits(int longest)
    {
        bool isWhole = IsSimple || Whole[Whole.Length - Last.Length - 1] == '-';
        return isWhole && Last.Length <= longest && AreDigits(Last);
    }

    /// <summary>Whether it is the day and the month of a date (<c>3. 11</c>), or the day alone.</summary>
    internal bool IsDayOrMonth => Last.Length <= 2 && AreDigits(Last)
        && (IsSimple || (Whole.Length - Last.Length <= 3 && AreDigits(Whole.Slice(0, Whole.Length - Last.Length - 1))));

    /// <summary>Whether all of it or its last part is in <paramref name="words"/>; with a capital too where it starts
    /// the sentence.</summary>
    internal bool IsIn(WordSet words) =>
        (!_isCut && words.Contains(Whole)) || words.Contains(Last) || (IsFirst && words.ContainsCapitalized(Whole));

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (!CharacterProperties.IsDigit(unit))
                return false;
        }
        return text.Length > 0;
    }

    private static bool IsPart(char unit) => unit is '.' or '-' || CharacterProperties.IsLetterDigitOrMark(unit);

    /// <summary>Whether a single letter, or a number of a day or month, and a full stop stand before the space at
    /// <paramref name="space"/>.</summary>
    private static bool IsSpaceInAbbreviation(ReadOnlySpan<char> text, int start, int space)
    {
        if (CodePointTable.SentenceBreakOf(CodePointTable.ClassOf(text[space])) != SentenceBreakProperty.Sp
            || space - 2 < start || text[space - 1] != '.')
            return false;
        int first = space - 2;
        if (CharacterProperties.IsDigit(text[first]) && first > start && CharacterProperties.IsDigit(text[first - 1]))
            first--;
        return CharacterProperties.IsLetterOrDigit(text[first])
            && (first == start || !CharacterProperties.IsLetterDigitOrMark(text[first - 1]));
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        const int Longest = 8;
        if (text.Length > Longest)
            return false;
        foreach (char unit in text)
        {
            if (CharacterProperties.IsLetterDigitOrMark(unit))
                return false;
        }
        return true;
    }
}
