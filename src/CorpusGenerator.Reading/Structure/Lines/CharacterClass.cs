using System.Globalization;

namespace CorpusGenerator.Reading;

/// <summary>Properties of characters that tell lines apart, the same on every host.</summary>
internal static class CharacterClass
{
    /// <summary>Marks that are not seen: joiners, direction marks, the byte order mark (Unicode, category Cf).</summary>
    public static bool IsInvisible(char c) =>
        c >= '\u00AD' && (c is '\u00AD' or '\u061C' or '\uFEFF' or '\u180E'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F'));

    /// <summary>Quotation marks, brackets and end signs that may stand after the end of a sentence.</summary>
    public static bool IsCloser(char c) => c is '"' or '\''
        or ')' or ']' or '}' or '»' or '«' or '’' or '”' or '“' or '‘'
        or '›' or '‹' or '」' or '』' or '）' or '】' or '］' or '》' or '〉' or '〕' or '＂' or '＇' or '*' or '_'
        or '■' or '□' or '◆' or '●' or '▪' or '♦' or '★' or '¹' or '²' or '³';

    /// <summary>Quotation marks that a line may begin with.</summary>
    public static bool IsQuotationMark(char c) =>
        c is '"' or '„' or '“' or '”' or '«' or '»' or '‘' or '\'' or '「' or '『' or '‚';

    /// <summary>Opening brackets.</summary>
    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '（' or '【' or '［' or '〔' or '<' or '＜' or '{';

    /// <summary>The bracket that opens what <paramref name="c"/> closes, or NUL.</summary>
    public static char OpeningBracketOf(char c) => c switch
    {
        ')' => '(',
        ']' => '[',
        '）' => '（',
        '】' => '【',
        '］' => '［',
        '〕' => '〔',
        '>' => '<',
        '＞' => '＜',
        _ => '\0',
    };

    /// <summary>Scripts that write no space between words: Han, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char c) => c >= '\u0E00'
        && (c <= '\u0EFF' || c is (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u2E80' and <= '\u2FDF') or (>= '\u3005' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF'));

    /// <summary>East Asian wide characters (UAX 11), by their blocks.</summary>
    public static bool IsWide(char c) => c >= '\u1100'
        && (c <= '\u115F' || c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60'));

    /// <summary>Letters and the vowel signs of scripts that write them as marks.</summary>
    public static bool IsLetterOrSign(char c) => char.IsLetter(c) || (c >= '\u0300' && char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Dashes that set parts of a line apart.</summary>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '－' or 'ー' or '﹣';
}
