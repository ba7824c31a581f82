namespace CorpusGenerator.Reading;

/// <summary>Which article's text stands in which literal of which file.</summary>
/// <param name="Files">In order of articles.</param>
/// <param name="Places">The place of each article's text; articles with equal texts share one.</param>
/// <param name="LiteralCount">The number of literals in all files.</param>
/// <param name="SharesTexts">Whether any two articles share a text.</param>
public sealed record TextLayout(
    EquatableArray<TextFile> Files, EquatableArray<TextPlace> Places, int LiteralCount, bool SharesTexts)
{
    /// <summary>Distributes the texts of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="sharedTexts">The documents whose text is also another's.</param>
    public static TextLayout Of(CorpusModel corpus, EquatableArray<SharedText> sharedTexts)
    {
        TextLayoutBuilder builder = new(corpus.Articles.Count);
        if (sharedTexts.Count > 0)
        {
            AddSharing(builder, corpus, sharedTexts);
            return builder.Build();
        }

        for (int article = 0; article < corpus.Articles.Count; article++)
        {
            builder.Add(article, corpus.Articles[article]);
        }

        return builder.Build();
    }

    private static void AddSharing(TextLayoutBuilder builder, CorpusModel corpus, EquatableArray<SharedText> sharedTexts)
    {
        Dictionary<int, int> originals = [];
        foreach (SharedText shared in sharedTexts)
        {
            originals[shared.Document] = shared.Original;
        }

        Dictionary<int, int> articles = [];
        for (int article = 0; article < corpus.Articles.Count; article++)
        {
            int position = corpus.Positions[article];
            position = originals.TryGetValue(position, out int original) ? original : position;
            if (articles.TryGetValue(position, out int first))
            {
                builder.Share(article, first);
            }
            else
            {
                articles.Add(position, article);
                builder.Add(article, corpus.Articles[article]);
            }
        }
    }
}
