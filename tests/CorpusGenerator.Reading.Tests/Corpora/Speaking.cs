namespace CorpusGenerator.Reading.Tests.Corpora;

/// <summary>An article of a made-up corpus: who speaks in it, each by the fullest name and other forms.</summary>
internal sealed record Speaking(string Language, params string[][] Speakers)
{
    public string[] Descriptions { get; init; } = [];

    /// <summary>The speakers of articles, each as all its names, and for a description its article.</summary>
    public static string[] In(IEnumerable<Speaking> articles, params SpeakerAlias[] aliases) =>
        [.. Model(articles, aliases).Speakers.Select(speaker =>
            string.Join("|", speaker.Names) + (speaker.Article.Length > 0 ? "@" + speaker.Article : ""))];

    /// <summary>A corpus in which each speaker of each article is quoted once.</summary>
    public static CorpusModel Model(IEnumerable<Speaking> articles, params SpeakerAlias[] aliases) =>
        CorpusModel.Of(articles.Select((article, index) => article.Entry($"{index}.txt")), aliases.ToEquatableArray());

    private DocumentEntry Entry(string path)
    {
        Document document = DocumentReader.Read("It rains.", new DocumentOptions(path, Language: Language), "");
        return DocumentEntry.Of(document) with
        {
            Speakers = Speakers.Select(forms => new DocumentSpeaker(forms[0], new(forms))).ToEquatableArray(),
            Quotes = Speakers.Select((_, speaker) => Quote(speaker)).ToEquatableArray(),
            Descriptions = new(Descriptions),
        };
    }

    private static QuoteEntry Quote(int speaker) =>
        new(new(new(0, 2), QuoteKind.Speech, speaker, default, default, AttributionKind.Named, speaker), "It", 1);
}
