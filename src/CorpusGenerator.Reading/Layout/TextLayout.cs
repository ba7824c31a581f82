namespace CorpusGenerator.Reading;

/// <summary>Which article's text stands in which literal of which file.</summary>
/// <param name="Files">In order of articles.</param>
/// <param name="Places">The place of each article's text; articles with equal texts share one.</param>
/// <param name="LiteralCount">The number of literals in all files.</param>
public sealed record TextLayout(EquatableArray<TextFile> Files, EquatableArray<TextPlace> Places, int LiteralCount)
{
    /// <summary>Distributes the texts of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="sharedTexts">The documents whose text is also another's.</param>
    public static TextLayout Of(CorpusModel corpus, EquatableArray<SharedText> sharedTexts)
    {
        Dictionary<string, string> originals = new(StringComparer.Ordinal);
        foreach (SharedText shared in sharedTexts)
        {
            originals[shared.Path] = shared.OriginalPath;
        }

        TextLayoutBuilder builder = new(corpus.Articles.Count);
        Dictionary<string, int> articles = new(StringComparer.Ordinal);
        for (int article = 0; article < corpus.Articles.Count; article++)
        {
            DocumentEntry entry = corpus.Articles[article];
            string path = originals.TryGetValue(entry.Options.Path, out string? original) ? original : entry.Options.Path;
            if (articles.TryGetValue(path, out int first))
            {
                builder.Share(article, first);
            }
            else
            {
                articles.Add(path, article);
                builder.Add(article, entry);
            }
        }

        return builder.Build();
    }
}
