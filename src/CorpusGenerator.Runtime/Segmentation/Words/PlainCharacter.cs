namespace CorpusGenerator;

/// <summary>What a code unit is to <see cref="PlainWords"/>.</summary>
internal static class PlainCharacter
{
    /// <summary>It ends a token, and is no word: white space, most punctuation.</summary>
    internal const int Boundary = 0;

    /// <summary>A letter or digit.</summary>
    internal const int WordPart = 1;

    /// <summary>A word alone: an ideograph, a Hiragana letter.</summary>
    internal const int Sign = 2;

    /// <summary>It may join what stands on both sides: a full stop, an apostrophe.</summary>
    internal const int Middle = 4;

    /// <summary>The rules must look at it.</summary>
    internal const int Other = 5;

    private const int TabulatedEnd = 0x0700;

    private static readonly byte[] Tabulated = Tabulate();

    /// <summary>One of the constants.</summary>
    internal static int Of(char unit)
    {
        byte[] tabulated = Tabulated;
        return unit < tabulated.Length ? tabulated[unit] : Compute(unit);
    }

    private static int Compute(char unit)
    {
        byte @class = CodePointTable.ClassOf(unit);
        bool isWord = CodePointTable.TokenKindOf(@class) != TokenKind.None;
        switch (CodePointTable.WordBreakOf(@class))
        {
            case WordBreakProperty.ALetter or WordBreakProperty.Numeric:
                return isWord ? WordPart : Other;
            case WordBreakProperty.Other:
                return char.IsSurrogate(unit) ? Other : isWord ? Sign : Boundary;
            case WordBreakProperty.CR or WordBreakProperty.LF or WordBreakProperty.Newline
                or WordBreakProperty.WSegSpace or WordBreakProperty.DoubleQuote:
                return Boundary;
            case WordBreakProperty.SingleQuote or WordBreakProperty.MidNumLet or WordBreakProperty.MidLetter
                or WordBreakProperty.MidNum:
                return Middle;
            default:
                return Other;
        }
    }

    private static byte[] Tabulate()
    {
        byte[] characters = new byte[TabulatedEnd];
        for (int unit = 0; unit < TabulatedEnd; unit++)
            characters[unit] = (byte)Compute((char)unit);
        return characters;
    }
}
