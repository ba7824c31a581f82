namespace CorpusGenerator.Reading;

/// <summary>A whole corpus, ready to be laid out in tables and names.</summary>
/// <param name="Articles">By ordinal order of ids; ids are unique.</param>
/// <param name="Positions">Which of the documents each article is; see <see cref="ArticleList"/>.</param>
/// <param name="Quotes">Speech first, then the other kinds; each part by article and position.</param>
/// <param name="SpeechCount">How many of the quotes are speech.</param>
/// <param name="Speakers">By ordinal order of names; those without a name by the article that describes them.</param>
/// <param name="Languages">BCP 47 tags in ordinal order.</param>
/// <param name="Problems">What the authors should know of documents that do not go together.</param>
public sealed record CorpusModel(
    EquatableArray<DocumentEntry> Articles,
    EquatableArray<int> Positions,
    EquatableArray<CorpusQuote> Quotes,
    int SpeechCount,
    EquatableArray<CorpusSpeaker> Speakers,
    EquatableArray<string> Languages,
    EquatableArray<CorpusProblem> Problems)
{
    /// <summary>Puts documents together; the order in which they come does not matter.</summary>
    /// <param name="documents">All of them.</param>
    /// <param name="aliases">Other names of speakers; of those that go against each other the first holds.</param>
    public static CorpusModel Of(IEnumerable<DocumentEntry> documents, EquatableArray<SpeakerAlias> aliases = default)
    {
        ArticleList articles = ArticleList.Of(documents);
        return Of(articles, CorpusSpeakers.Of(ArticleSpeakers.In(articles), aliases));
    }

    /// <summary>Puts articles and the speakers in them together.</summary>
    public static CorpusModel Of(ArticleList articles, CorpusSpeakers speakers)
    {
        List<CorpusQuote> speech = [];
        List<CorpusQuote> others = [];
        int withSpeakers = 0;
        for (int article = 0; article < articles.Articles.Count; article++)
        {
            DocumentEntry entry = articles.Articles[article];
            EquatableArray<int> rows = entry.Speakers.Count == 0 ? default : speakers.Rows[withSpeakers++];
            foreach (QuoteEntry quote in entry.Quotes)
            {
                int speaker = quote.Quotation.Speaker < 0 ? -1 : rows[quote.Quotation.Speaker];
                (quote.Quotation.Kind == QuoteKind.Speech ? speech : others).Add(new(article, quote, speaker));
            }
        }

        int speechCount = speech.Count;
        speech.AddRange(others);
        return new(
            articles.Articles,
            articles.Positions,
            speech.ToEquatableArray(),
            speechCount,
            speakers.Speakers,
            LanguagesOf(articles.Articles),
            articles.Problems);
    }

    private static EquatableArray<string> LanguagesOf(EquatableArray<DocumentEntry> articles)
    {
        SortedSet<string> tags = new(StringComparer.Ordinal);
        string? last = null;
        foreach (DocumentEntry article in articles)
        {
            string tag = article.Language.Tag;
            if (tag != last)
            {
                tags.Add(last = tag);
            }
        }

        return tags.ToEquatableArray();
    }
}
