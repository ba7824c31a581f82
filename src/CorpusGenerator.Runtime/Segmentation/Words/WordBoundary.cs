using static CorpusGenerator.WordBreakProperty;

namespace CorpusGenerator;

/// <summary>
/// The word boundary rules of UAX 29 (revision 41, Unicode 15.0), read forwards from one boundary to the next. Linear:
/// a rule that looks ahead looks past ignored code points only, and those are passed at once when it holds or does not.
/// </summary>
internal static class WordBoundary
{
    private const uint LineBreaks = 1 << (int)CR | 1 << (int)LF | 1 << (int)Newline;
    private const uint Ignored = 1 << (int)Extend | 1 << (int)Format | 1 << (int)ZeroWidthJoiner;
    private const uint AHLetter = 1 << (int)ALetter | 1 << (int)HebrewLetter;
    private const uint MidNumLetQ = 1 << (int)MidNumLet | 1 << (int)SingleQuote;
    private const uint Numbers = 1 << (int)Numeric;

    private const uint Lone = AHLetter | Numbers | 1 << (int)WSegSpace | 1 << (int)Other;

    // Of Followers: Katakana to ComplexContext, a bit for each.
    private const int FollowersShift = (int)Katakana;
    private const byte Kana = 1 << (int)Katakana >> FollowersShift;
    private const byte Connectors = 1 << (int)ExtendNumLet >> FollowersShift;
    private const byte Alphanumerics = (int)(AHLetter | Numbers) >> FollowersShift;
    private const byte ComplexContexts = 1 << (int)ComplexContext >> FollowersShift;

    /// <summary>By property: the properties that may follow in the same token, whatever stands around (WB5, WB8 to
    /// WB10, WB13 to WB13b, and the tailoring for ComplexContext).</summary>
    private static ReadOnlySpan<byte> Followers =>
    [
        0, 0, 0, 0, 0, 0, 0, 0,
        Kana | Connectors,
        Alphanumerics | Connectors,
        Alphanumerics | Connectors,
        Alphanumerics | Connectors,
        Alphanumerics | Connectors | Kana,
        ComplexContexts,
        0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The boundary after <paramref name="start"/>, which is one itself and lies within the text.</summary>
    internal static int Next(ReadOnlySpan<char> text, int start, bool untailored, out TokenKind kind)
    {
        int joining = untailored ? ~ComplexContexts : ~0;
        byte @class = CodePointTable.ClassAt(text, start, out int width);
        WordBreakProperty previous = CodePointTable.WordBreakOf(@class);
        WordBreakProperty adjacent = previous;
        kind = CodePointTable.TokenKindOf(@class);
        int end = start + width;
        if (IsIn(previous, LineBreaks))
            return end < text.Length && previous == CR && text[end] == '\n' ? end + 1 : end; // WB3, WB3a
        bool paired = false;
        while (true)
        {
            if (previous == ALetter && kind >= TokenKind.Letter && SkipLetters(text, ref end))
                adjacent = ALetter;
            if (end >= text.Length)
                return end;
            @class = CodePointTable.ClassAt(text, end, out width);
            WordBreakProperty property = CodePointTable.WordBreakOf(@class);
            if (((Followers[(int)previous] & joining) << FollowersShift >> (int)property & 1) != 0)
            {
                previous = property;
            }
            else if (IsIn(property, Lone) && adjacent != property && adjacent != ZeroWidthJoiner)
            {
                return end; // what most tokens end before; no rule below would join it
            }
            else if (!IsIn(property, Ignored) && !IsMiddle(text, end + width, previous, property))
            {
                if (!JoinsAdjacent(adjacent, property, @class) && !JoinsPrevious(previous, property, paired))
                    return end;
                paired = property == RegionalIndicator;
                previous = property;
            } // else WB4, WB6, WB7, WB7b, WB7c, WB11, WB12: what stands before the mark goes on
            adjacent = property;
            TokenKind other = CodePointTable.TokenKindOf(@class);
            kind = other > kind ? other : kind;
            end += width;
        }
    }

    /// <summary>WB5 for letters that make nothing else of a token: most of most texts.</summary>
    private static bool SkipLetters(ReadOnlySpan<char> text, ref int end)
    {
        int position = end;
        while (position < text.Length && CodePointTable.WordBreakOf(CodePointTable.ClassOf(text[position])) == ALetter)
            position++;
        bool any = position > end;
        end = position;
        return any;
    }

    /// <summary>WB3c and WB3d: the rules that no ignored code point may come between.</summary>
    private static bool JoinsAdjacent(WordBreakProperty adjacent, WordBreakProperty property, byte @class) =>
        (adjacent == ZeroWidthJoiner && CodePointTable.IsPictograph(@class))
        || (adjacent == WSegSpace && property == WSegSpace);

    /// <summary>WB7a, and WB15 and WB16: two regional indicators are a flag, a third one begins the next.</summary>
    private static bool JoinsPrevious(WordBreakProperty previous, WordBreakProperty property, bool paired) =>
        (previous == HebrewLetter && property == SingleQuote)
        || (previous == RegionalIndicator && property == RegionalIndicator && !paired);

    /// <summary>Whether a mark joins what stands before it with what follows at <paramref name="position"/>.</summary>
    private static bool IsMiddle(
        ReadOnlySpan<char> text, int position, WordBreakProperty previous, WordBreakProperty mark)
    {
        uint following = NeededAfter(previous, mark);
        return following != 0 && IsIn(PropertyPastIgnored(text, position), following);
    }

    private static uint NeededAfter(WordBreakProperty previous, WordBreakProperty mark)
    {
        if (IsIn(previous, AHLetter) && IsIn(mark, MidNumLetQ | 1 << (int)MidLetter))
            return AHLetter; // WB6, WB7
        if (previous == HebrewLetter && mark == DoubleQuote)
            return 1 << (int)HebrewLetter; // WB7b, WB7c
        return previous == Numeric && IsIn(mark, MidNumLetQ | 1 << (int)MidNum) ? Numbers : 0; // WB11, WB12
    }

    private static WordBreakProperty PropertyPastIgnored(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            byte @class = CodePointTable.ClassAt(text, position, out int width);
            WordBreakProperty property = CodePointTable.WordBreakOf(@class);
            if (!IsIn(property, Ignored))
                return property;
            position += width;
        }
        return Other;
    }

    private static bool IsIn(WordBreakProperty property, uint set) => (set >> (int)property & 1) != 0;
}
