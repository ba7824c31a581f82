using System.Globalization;

namespace CorpusGenerator;

/// <summary>
/// What <see cref="char"/> and <see cref="CharUnicodeInfo"/> say about characters, of the library's own version of
/// Unicode, and so the same in every host. Positions are UTF-16 code units; a surrogate pair is looked at whole from
/// the position of its first half.
/// </summary>
internal static class CharacterProperties
{
    private const int Letters = 1 << (int)UnicodeCategory.UppercaseLetter | 1 << (int)UnicodeCategory.LowercaseLetter
        | 1 << (int)UnicodeCategory.TitlecaseLetter | 1 << (int)UnicodeCategory.ModifierLetter
        | 1 << (int)UnicodeCategory.OtherLetter;

    private const int Marks = 1 << (int)UnicodeCategory.NonSpacingMark | 1 << (int)UnicodeCategory.SpacingCombiningMark
        | 1 << (int)UnicodeCategory.EnclosingMark;

    private const int Digits = 1 << (int)UnicodeCategory.DecimalDigitNumber;

    /// <summary>The general category of the code point at <paramref name="position"/>.</summary>
    internal static UnicodeCategory CategoryAt(ReadOnlySpan<char> text, int position) =>
        CodePointTable.CategoryOf(CodePointTable.ClassAt(text, position, out _));

    /// <summary>The general category of a code point, 0 to 0x10FFFF.</summary>
    internal static UnicodeCategory CategoryOf(int codePoint) =>
        CodePointTable.CategoryOf(CodePointTable.ClassOf(codePoint));

    /// <summary>Whether the code point is a letter (general category L).</summary>
    internal static bool IsLetter(int codePoint) => IsIn(codePoint, Letters);

    /// <summary>Whether the code point is a letter or a decimal digit.</summary>
    internal static bool IsLetterOrDigit(int codePoint) => IsIn(codePoint, Letters | Digits);

    /// <summary>Whether the code point is a letter, a decimal digit or a mark on one: what words are made of.</summary>
    internal static bool IsLetterDigitOrMark(int codePoint) => IsIn(codePoint, Letters | Digits | Marks);

    /// <summary>Whether the code point is a decimal digit, of any script.</summary>
    internal static bool IsDigit(int codePoint) => IsIn(codePoint, Digits);

    /// <summary>Whether the code point is an uppercase letter (general category Lu).</summary>
    internal static bool IsUppercase(int codePoint) => CategoryOf(codePoint) == UnicodeCategory.UppercaseLetter;

    /// <summary>Whether the code point is a lowercase letter (general category Ll).</summary>
    internal static bool IsLowercase(int codePoint) => CategoryOf(codePoint) == UnicodeCategory.LowercaseLetter;

    private static bool IsIn(int codePoint, int categories) => (1 << (int)CategoryOf(codePoint) & categories) != 0;
}
