namespace CorpusGenerator.Reading;

/// <summary>Which article's text stands in which literal of which file.</summary>
/// <param name="Files">In order of articles.</param>
/// <param name="Places">The place of each article's text; articles with equal texts share one.</param>
/// <param name="LiteralCount">The number of literals in all files.</param>
public sealed record TextLayout(EquatableArray<TextFile> Files, EquatableArray<TextPlace> Places, int LiteralCount)
{
    /// <summary>Distributes the texts of a corpus.</summary>
    public static TextLayout Of(CorpusModel corpus)
    {
        TextLayoutBuilder builder = new(corpus.Articles.Count);
        Dictionary<(ulong Hash, int Length), int> seen = [];
        for (int article = 0; article < corpus.Articles.Count; article++)
        {
            DocumentEntry entry = corpus.Articles[article];
            if (seen.TryGetValue((entry.TextHash, entry.Length), out int original))
            {
                builder.Share(article, original);
            }
            else
            {
                seen.Add((entry.TextHash, entry.Length), article);
                builder.Add(article, entry);
            }
        }

        return builder.Build();
    }
}
