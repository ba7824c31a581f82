namespace CorpusGenerator.Reading;

/// <summary>Reads headings that are marked with number signs, as in Markdown.</summary>
internal static class MarkdownHeading
{
    private const int DeepestLevel = 6;

    /// <summary>Whether a line begins with one to six number signs and a space.</summary>
    public static bool Is(string text, TextRange line) => ContentStart(text, line) > line.Start;

    /// <summary>The line without its mark.</summary>
    public static TextRange ContentOf(string text, TextRange line)
    {
        int start = ContentStart(text, line);
        int end = line.End;
        while (start > line.Start && end > start && text[end - 1] is '#' or ' ')
            end--;

        return TextRange.FromBounds(start, end);
    }

    private static int ContentStart(string text, TextRange line)
    {
        int at = line.Start;
        while (at < line.End && text[at] == '#')
            at++;

        bool isMark = at > line.Start && at - line.Start <= DeepestLevel && at < line.End && text[at] == ' ';
        while (isMark && at < line.End && text[at] == ' ')
            at++;

        return isMark ? at : line.Start;
    }
}
