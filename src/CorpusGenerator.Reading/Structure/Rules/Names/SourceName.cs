namespace CorpusGenerator.Reading;

/// <summary>Cuts the name out of what stands behind "Source:".</summary>
internal static class SourceName
{
    /// <summary>The name alone: up to a bar, a tab, two spaces, a date or a second label ("Editor: huaxia").</summary>
    public static TextRange In(string text, TextRange value)
    {
        int end = value.Start;
        int wordStart = end;
        for (; end < value.End && !IsBoundary(text, end); end++)
        {
            if (text[end] == ' ')
                wordStart = end + 1;

            bool isSecondLabel = text[end] is ':' or '：' && wordStart > value.Start && !IsAddress(text, end);
            if (isSecondLabel)
            {
                end = wordStart;
                break;
            }
        }

        while (end > value.Start
            && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or '。' or ';' or '-' or '–'))
        {
            end--;
        }

        return VisibleRange.Of(text, value.Start, end);
    }

    private static bool IsAddress(string text, int colon) => colon + 1 < text.Length && text[colon + 1] == '/';

    private static bool IsBoundary(string text, int at) =>
        text[at] is '|' or '｜' or '\t' or '\u3000' || (Digits.IsDigit(text[at]) && IsYear(text, at))
        || (text[at] == ' ' && at + 1 < text.Length && text[at + 1] == ' ');

    private static bool IsYear(string text, int at) =>
        at > 0 && text[at - 1] == ' ' && at + 4 < text.Length && Digits.IsDigit(text[at + 3])
        && text[at + 4] is '-' or '/' or '.' or '年';
}
