namespace CorpusGenerator.Reading;

/// <summary>Reads the mark that list items begin with.</summary>
internal static class ListMarker
{
    private const int LongestNumber = 3;

    /// <summary>Whether a line begins with a bullet and a space; dashes are bullets only among other signs.</summary>
    public static bool IsBullet(string text, int start, int end) =>
        end - start > 2 && IsBulletSign(text[start]) && (char.IsWhiteSpace(text[start + 1]) || text[start] == '•');

    /// <summary>Whether a line begins with a dash and a space: an item of a list, or speech.</summary>
    public static bool IsDash(string text, int start, int end) =>
        end - start > 2 && text[start] is '-' or '–' or '—' && char.IsWhiteSpace(text[start + 1]);

    /// <summary>The number that a line begins with ("2.", "2)", "(2)", "2、"), or -1.</summary>
    public static int NumberOf(string text, int start, int end)
    {
        int at = start < end && text[start] is '(' or '（' ? start + 1 : start;
        int first = at;
        int value = 0;
        for (; at < end && at - first < LongestNumber && Digits.ValueOf(text[at]) is >= 0 and int digit; at++)
            value = (value * 10) + digit;

        if (at == first || at + 1 >= end)
            return EnclosedNumberOf(text[Math.Min(start, text.Length - 1)]);

        bool isMark = text[at] is '、' || (text[at] is '.' or ')' or '）' or '-' && char.IsWhiteSpace(text[at + 1]));
        return isMark ? value : -1;
    }

    /// <summary>Whether headings are marked with a sign, too.</summary>
    public static bool IsHeadingSign(char c) => c is '■' or '□' or '◆' or '◇' or '●' or '○' or '▶' or '►' or '※';

    private static int EnclosedNumberOf(char c) => c is >= '①' and <= '⑳' ? c - '①' + 1 : -1;

    private static bool IsBulletSign(char c) => c is '•' or '‣' or '◦' or '▪' or '■' or '●' or '○' or '*'
        or '·' or '✓' or '✔'
        or '➢' or '►' or '▸' or '▶' or '◆' or '◇' or '□' or '→' or '➤' or '※' or '+' or '⁃' or '∙';
}
