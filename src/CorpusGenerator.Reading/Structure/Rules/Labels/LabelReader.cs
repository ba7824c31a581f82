using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Reads the label of a line.</summary>
internal static class LabelReader
{
    private const int LongestLabel = 48;

    /// <summary>The label that a stretch of text begins with, brackets and bullets before it not counted.</summary>
    public static LineLabel? Read(DocumentReading reading, int start, int end)
    {
        string text = reading.Text;
        start = SkipDecoration(text, start, end);
        if (!reading.Lexicon.Labels.MayBegin(text.AsSpan(start, end - start)))
            return null;

        int separator = SeparatorAfter(text, start, end);
        if (separator - start > LongestLabel)
            return null;

        ReadOnlySpan<char> label = reading.Folded.Set(text, start, BeforeCount(text, start, separator));
        if (!reading.Lexicon.Labels.TryGet(label, out int kind))
            return null;

        bool isWord = label.IndexOf(' ') < 0;
        return new((LabelKind)kind, ValueBetween(text, separator, end), isWord);
    }

    /// <summary>The end of the label without a number in brackets: "Comments (12)".</summary>
    private static int BeforeCount(string text, int start, int end)
    {
        int at = end - 1;
        if (at <= start || text[at] != ')')
            return end;

        while (at > start && Digits.IsDigit(text[at - 1]))
            at--;

        return at < end - 1 && at - 1 > start && text[at - 1] == '(' ? VisibleRange.Of(text, start, at - 1).End : end;
    }

    /// <summary>The value without the separator before it and the brackets and marks behind it.</summary>
    private static TextRange ValueBetween(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]) && !BeginsValue(text[start]))
            start++;

        while (end > start && EndsLine(text[end - 1]))
            end--;

        return VisibleRange.Of(text, start, end);
    }

    private static bool BeginsValue(char c) => c is '©' or '@' or '#' or '"' or '„' or '“' or '«';

    private static bool EndsLine(char c) => c is '|' or ')' or ']' or '）' or '】' or '/' or '>'
        || char.IsWhiteSpace(c) || CharacterClass.IsInvisible(c);

    private static int SkipDecoration(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]) && text[start] is not ('#' or '@'))
            start++;

        return start;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static int SeparatorAfter(string text, int start, int end)
    {
        int last = Math.Min(end, start + LongestLabel + 1);
        for (int at = start; at < last; at++)
        {
            char c = text[at];
            bool isSpacedHyphen = c == '-' && at > start
                && (text[at - 1] == ' ' || (at + 1 < end && text[at + 1] == ' '));
            if (isSpacedHyphen || IsSeparator(c))
                return at;
        }

        return last;
    }

    private static bool IsSeparator(char c) => c < '\u0080' ? c is ':' or '|' or '=' or '/' or '>'
        : c is '»' || (c >= '\u2013' && c is '：' or '｜' or '＝' or '–' or '—' or '›' or '→' or '►' or '▶');
}
