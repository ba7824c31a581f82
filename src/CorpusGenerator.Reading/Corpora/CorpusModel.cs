namespace CorpusGenerator.Reading;

/// <summary>A whole corpus, ready to be laid out in tables and names.</summary>
/// <param name="Articles">By ordinal order of ids; ids are unique.</param>
/// <param name="Positions">Which of the documents each article is; see <see cref="ArticleList"/>.</param>
/// <param name="Quotes">Speech first, then the other kinds; each part by article and position.</param>
/// <param name="SpeechCount">How many of the quotes are speech.</param>
/// <param name="Speakers">By ordinal order of names; those without a name by the article that describes them.</param>
/// <param name="Translations">Which articles are translations of one another.</param>
/// <param name="Languages">BCP 47 tags in ordinal order.</param>
/// <param name="Problems">What the authors should know of documents that do not go together.</param>
public sealed record CorpusModel(
    EquatableArray<DocumentEntry> Articles,
    EquatableArray<int> Positions,
    EquatableArray<CorpusQuote> Quotes,
    int SpeechCount,
    EquatableArray<CorpusSpeaker> Speakers,
    TranslationGroups Translations,
    EquatableArray<string> Languages,
    EquatableArray<CorpusProblem> Problems)
{
    /// <summary>Puts documents together; the order in which they come does not matter.</summary>
    /// <param name="documents">All of them.</param>
    /// <param name="aliases">Other names of speakers; of those that go against each other the first holds.</param>
    public static CorpusModel Of(IEnumerable<DocumentEntry> documents, EquatableArray<SpeakerAlias> aliases = default)
    {
        ArticleList articles = ArticleList.Of(documents);
        return Of(
            articles,
            CorpusSpeakers.Of(ArticleSpeakers.In(articles), aliases),
            TranslationGroups.Of(TranslationGroups.KeysOf(articles)));
    }

    /// <summary>Puts articles, the speakers in them and their translations together.</summary>
    public static CorpusModel Of(ArticleList articles, CorpusSpeakers speakers, TranslationGroups translations)
    {
        int speechCount = articles.Articles.Sum(article => article.Rows.Quotes.Speech.Length);
        CorpusQuote[] quotes = new CorpusQuote[articles.Articles.Sum(article => article.Quotes.Count)];
        (int Speech, int Others) next = (0, speechCount);
        int withSpeakers = 0;
        for (int article = 0; article < articles.Articles.Count; article++)
        {
            DocumentEntry entry = articles.Articles[article];
            EquatableArray<int> rows = entry.Speakers.Count == 0 ? default : speakers.Rows[withSpeakers++];
            Place(entry.Rows.Quotes.Speech, article, rows, quotes, ref next.Speech);
            Place(entry.Rows.Quotes.Others, article, rows, quotes, ref next.Others);
        }

        return new(
            articles.Articles,
            articles.Positions,
            new(quotes),
            speechCount,
            speakers.Speakers,
            translations,
            LanguagesOf(articles.Articles),
            articles.Problems);
    }

    /// <summary>The ids in order.</summary>
    public EquatableArray<string> Ids() => ArticleList.IdsOf(Articles);

    private static void Place(QuoteEntry[] entries, int article, EquatableArray<int> rows, CorpusQuote[] quotes, ref int next)
    {
        foreach (QuoteEntry entry in entries)
        {
            int speaker = entry.Quotation.Speaker;
            quotes[next++] = new(article, entry, speaker < 0 ? -1 : rows[speaker]);
        }
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
