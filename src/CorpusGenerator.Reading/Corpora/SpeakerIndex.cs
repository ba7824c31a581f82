namespace CorpusGenerator.Reading;

/// <summary>The speakers of all documents, each once.</summary>
/// <remarks>Speakers of several documents are one when their fullest names are the same.</remarks>
internal sealed class SpeakerIndex
{
    private readonly Dictionary<string, int> _rows;

    private SpeakerIndex(Dictionary<string, int> rows, EquatableArray<CorpusSpeaker> speakers)
    {
        _rows = rows;
        Speakers = speakers;
    }

    /// <summary>By ordinal order of names.</summary>
    public EquatableArray<CorpusSpeaker> Speakers { get; }

    public static SpeakerIndex Of(List<DocumentEntry> articles)
    {
        SortedDictionary<string, SortedSet<string>> forms = new(StringComparer.Ordinal);
        foreach (DocumentEntry article in articles)
        {
            foreach (DocumentSpeaker speaker in article.Speakers)
            {
                if (!forms.TryGetValue(speaker.Name, out SortedSet<string>? names))
                {
                    forms.Add(speaker.Name, names = new(StringComparer.Ordinal));
                }

                names.UnionWith(speaker.Names);
            }
        }

        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        List<CorpusSpeaker> speakers = new(forms.Count);
        foreach (KeyValuePair<string, SortedSet<string>> entry in forms)
        {
            rows.Add(entry.Key, speakers.Count);
            entry.Value.Remove(entry.Key);
            speakers.Add(new(entry.Key, new string[] { entry.Key }.Concat(entry.Value).ToEquatableArray()));
        }

        return new(rows, speakers.ToEquatableArray());
    }

    /// <summary>The row of whoever speaks in a quotation; -1 for nobody.</summary>
    public int RowOf(DocumentEntry article, QuoteEntry quote) => quote.Quotation.Speaker is var speaker and >= 0
        ? _rows[article.Speakers[speaker].Name]
        : -1;
}
