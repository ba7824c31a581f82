namespace CorpusGenerator.Reading;

/// <summary>The speakers of all documents, each once.</summary>
/// <remarks>
/// Speakers of several documents are one when their fullest names are the same, when one of them is a shorter form of
/// a single other speaker of that language, and when an alias says so. Descriptions ("the keeper") stay apart.
/// </remarks>
internal sealed class SpeakerIndex
{
    private readonly List<SpeakerCandidate[]> _byArticle;
    private readonly Dictionary<(string Name, string Article), int> _rows = [];

    private SpeakerIndex(List<SpeakerCandidate[]> byArticle)
    {
        _byArticle = byArticle;
        Speakers = Collect();
    }

    /// <summary>By ordinal order of names, descriptions then by the article.</summary>
    public EquatableArray<CorpusSpeaker> Speakers { get; }

    /// <summary>Merges the speakers of articles; the order of articles does not matter.</summary>
    public static SpeakerIndex Of(List<DocumentEntry> articles, SpeakerAliases aliases)
    {
        SpeakerMerging merging = new(aliases);
        List<SpeakerCandidate[]> byArticle = [];
        foreach (DocumentEntry article in articles)
        {
            byArticle.Add(merging.Add(article));
        }

        merging.Merge();
        return new(byArticle);
    }

    /// <summary>The row of whoever speaks in a quotation of the article with an index; -1 for nobody.</summary>
    public int RowOf(int article, QuoteEntry quote) => quote.Quotation.Speaker is var speaker and >= 0
        ? _rows[KeyOf(_byArticle[article][speaker].Fullest)]
        : -1;

    private static (string Name, string Article) KeyOf(SpeakerCandidate speaker) => (speaker.Name, speaker.Article);

    private EquatableArray<CorpusSpeaker> Collect()
    {
        List<CorpusSpeaker> speakers = [];
        IEnumerable<IGrouping<(string Name, string Article), SpeakerCandidate>> groups = _byArticle
            .SelectMany(candidates => candidates)
            .Distinct()
            .GroupBy(candidate => KeyOf(candidate.Fullest))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Article, StringComparer.Ordinal);
        foreach (IGrouping<(string Name, string Article), SpeakerCandidate> group in groups)
        {
            _rows.Add(group.Key, speakers.Count);
            IEnumerable<string> others = group
                .SelectMany(candidate => candidate.Forms)
                .Where(form => form != group.Key.Name)
                .Distinct()
                .OrderBy(form => form, StringComparer.Ordinal);
            speakers.Add(new(
                group.Key.Name, new string[] { group.Key.Name }.Concat(others).ToEquatableArray(), group.Key.Article));
        }

        return speakers.ToEquatableArray();
    }
}
