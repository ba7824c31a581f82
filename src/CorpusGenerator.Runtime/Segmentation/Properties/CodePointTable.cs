using System.Runtime.CompilerServices;

namespace CorpusGenerator;

/// <summary>
/// Properties of every code point, of one version of Unicode whatever the host's is: a build server on .NET and an
/// editor on .NET Framework must cut a text alike. A code point has a class, and a class has properties. Lone
/// surrogates are code points like any other.
/// </summary>
internal static partial class CodePointTable
{
    private const int BlockShift = 5;
    private const int BlockMask = (1 << BlockShift) - 1;
    private const int PlaneShift = 10;

    /// <summary>The class of the code point at <paramref name="position"/>, which is <paramref name="width"/> code
    /// units long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte ClassAt(ReadOnlySpan<char> text, int position, out int width)
    {
        char unit = text[position];
        if (char.IsSurrogate(unit))
            return ClassOfSurrogate(text, position, out width);
        width = 1;
        return ClassOf(unit);
    }

    /// <summary>The class of a code unit on its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte ClassOf(char unit) =>
        Classes[(Blocks[unit >> BlockShift] << BlockShift) | (unit & BlockMask)];

    /// <summary>The class of a code point, 0 to 0x10FFFF.</summary>
    internal static byte ClassOf(int codePoint)
    {
        if (codePoint <= char.MaxValue)
            return ClassOf((char)codePoint);
        int row = Planes[(codePoint - 0x10000) >> PlaneShift] << (PlaneShift - BlockShift);
        int block = Blocks[row | ((codePoint >> BlockShift) & ((1 << (PlaneShift - BlockShift)) - 1))];
        return Classes[(block << BlockShift) | (codePoint & BlockMask)];
    }

    /// <summary>The Word_Break property of a class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static WordBreakProperty WordBreakOf(byte @class) => (WordBreakProperty)WordBreaks[@class];

    /// <summary>The Sentence_Break property of a class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SentenceBreakProperty SentenceBreakOf(byte @class) => (SentenceBreakProperty)SentenceBreaks[@class];

    /// <summary>What a code point of a class makes of the token that it is in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TokenKind TokenKindOf(byte @class) => (TokenKind)TokenKinds[@class];

    /// <summary>The general category of a class.</summary>
    internal static System.Globalization.UnicodeCategory CategoryOf(byte @class) =>
        (System.Globalization.UnicodeCategory)GeneralCategories[@class];

    /// <summary>Whether a class is Extended_Pictographic (emoji and their like).</summary>
    internal static bool IsPictograph(byte @class) => Pictographs[@class] != 0;

    private static byte ClassOfSurrogate(ReadOnlySpan<char> text, int position, out int width)
    {
        char unit = text[position];
        bool paired = char.IsHighSurrogate(unit)
            && position + 1 < text.Length
            && char.IsLowSurrogate(text[position + 1]);
        width = paired ? 2 : 1;
        return paired ? ClassOf(char.ConvertToUtf32(unit, text[position + 1])) : ClassOf(unit);
    }
}
