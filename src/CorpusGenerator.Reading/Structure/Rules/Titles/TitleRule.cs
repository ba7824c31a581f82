namespace CorpusGenerator.Reading;

/// <summary>Makes a line the document's title.</summary>
internal static class TitleRule
{
    /// <summary>Settles the line; its hashtags at the end and its Markdown mark are no part of <see cref="DocumentStructure.Title"/>.</summary>
    public static void Settle(DocumentReading reading, int index)
    {
        ref SourceLine line = ref reading.Lines[index];
        line.Kind = BlockKind.Title;
        reading.Title = WithoutHashtags(reading.Text, MarkdownHeading.ContentOf(reading.Text, line.Range));
    }

    private static TextRange WithoutHashtags(string text, TextRange range)
    {
        int end = range.End;
        for (int word = WordBefore(text, range.Start, end); word > range.Start && text[word] is '#' or '＃';)
        {
            end = word;
            while (end > range.Start && char.IsWhiteSpace(text[end - 1]))
                end--;

            word = WordBefore(text, range.Start, end);
        }

        return VisibleRange.Of(text, range.Start, end);
    }

    private static int WordBefore(string text, int start, int end)
    {
        while (end > start && !char.IsWhiteSpace(text[end - 1]))
            end--;

        return end;
    }
}
