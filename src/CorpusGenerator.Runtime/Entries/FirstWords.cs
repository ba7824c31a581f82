namespace CorpusGenerator;

/// <summary>What to call an article that has no title.</summary>
internal static class FirstWords
{
    private const int MaxLength = 60;

    /// <summary>The beginning of the first paragraph, cut where a word ends if there is one to end.</summary>
    public static Passage Of(Article article)
    {
        Passage opening = article.Paragraphs.Count > 0 ? article.Paragraphs[0].Text
            : article.Blocks.Count > 0 ? article.Blocks[0].Text
            : default;
        int lineEnd = opening.Span.IndexOf('\n');
        int available = lineEnd < 0 ? opening.Length : lineEnd;
        return opening.Slice(0, available <= MaxLength ? available : CutLength(opening.Span.Slice(0, MaxLength)));
    }

    private static int CutLength(ReadOnlySpan<char> text)
    {
        int space = text.LastIndexOf(' ');
        if (space > text.Length / 2)
        {
            return space;
        }

        return char.IsHighSurrogate(text[text.Length - 1]) ? text.Length - 1 : text.Length;
    }
}
