namespace CorpusGenerator.Reading;

/// <summary>Tells breadcrumbs, the path of a page in its site: "Home &gt; News &gt; World", "Start » Politik".</summary>
internal static class BreadcrumbRule
{
    private const int LongestStep = 40;

    /// <summary>Whether a line above the title is a path: short steps with arrows between them.</summary>
    public static bool Applies(DocumentReading reading, in SourceLine line)
    {
        ReadOnlySpan<char> rest = line.Range.Of(reading.Text);
        if (line.IsSentence || line.Length >= LineMeasure.LongLine || rest.IndexOf('«') >= 0)
            return false;

        int steps = 0;
        for (int arrow = NextArrow(rest); arrow > 0; arrow = NextArrow(rest))
        {
            if (arrow > LongestStep)
                return false;

            rest = rest.Slice(arrow + 2);
            steps++;
        }

        return steps > 0 && !rest.Trim().IsEmpty;
    }

    /// <summary>The next arrow between white space; -1 for none. Without the spaces it would compare numbers or quote.</summary>
    private static int NextArrow(ReadOnlySpan<char> text)
    {
        for (int at = 1; at + 1 < text.Length; at++)
        {
            if (text[at] is '>' or '»' or '›' or '→' && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]))
                return at;
        }

        return -1;
    }
}
