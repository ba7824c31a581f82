namespace CorpusGenerator.Reading;

/// <summary>A whole corpus, ready to be laid out in tables and names.</summary>
/// <param name="Articles">By ordinal order of ids; ids are unique.</param>
/// <param name="Quotes">Speech first, then the other kinds; each part by article and position.</param>
/// <param name="SpeechCount">How many of the quotes are speech.</param>
/// <param name="Speakers">By ordinal order of names; those without a name by the article that describes them.</param>
/// <param name="Languages">BCP 47 tags in ordinal order.</param>
/// <param name="Problems">What the authors should know of documents that do not go together.</param>
public sealed record CorpusModel(
    EquatableArray<DocumentEntry> Articles,
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
        (List<DocumentEntry> articles, List<CorpusProblem> problems) = UniqueIds.Sort(documents);
        SpeakerIndex speakers = SpeakerIndex.Of(articles, SpeakerAliases.Of(aliases));
        List<CorpusQuote> speech = [];
        List<CorpusQuote> others = [];
        for (int article = 0; article < articles.Count; article++)
        {
            foreach (QuoteEntry quote in articles[article].Quotes)
            {
                bool isSpeech = quote.Quotation.Kind == QuoteKind.Speech;
                (isSpeech ? speech : others).Add(new(article, quote, speakers.RowOf(article, quote)));
            }
        }

        return new(
            articles.ToEquatableArray(),
            speech.Concat(others).ToEquatableArray(),
            speech.Count,
            speakers.Speakers,
            articles.Select(article => article.Language.Tag).Distinct().OrderBy(tag => tag, StringComparer.Ordinal)
                .ToEquatableArray(),
            problems.ToEquatableArray());
    }
}
