namespace CorpusGenerator;

/// <summary>
/// The Word_Break property of Unicode (UAX 29, table 3), and <see cref="ComplexContext"/> for the letters that it
/// leaves to a dictionary. The order is the one that the script of the table writes; Katakana to ComplexContext are the
/// ones that <see cref="WordBoundary"/> packs in a byte.
/// </summary>
internal enum WordBreakProperty : byte
{
    Other,
    CR,
    LF,
    Newline,
    Extend,
    ZeroWidthJoiner,
    Format,
    RegionalIndicator,
    Katakana,
    HebrewLetter,
    ALetter,
    Numeric,
    ExtendNumLet,

    /// <summary>Other to UAX 29; a letter of line-break class Complex_Context (UAX 14): Thai, Lao, Khmer,
    /// Burmese.</summary>
    ComplexContext,
    SingleQuote,
    DoubleQuote,
    MidNumLet,
    MidLetter,
    MidNum,
    WSegSpace,
}
