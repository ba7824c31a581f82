namespace CorpusGenerator.Reading;

/// <summary>Somebody who is quoted in articles of one language, while speakers are being merged.</summary>
internal sealed class SpeakerCandidate(string name, string article)
{
    /// <summary>The fullest form, or the canonical name that an alias gives.</summary>
    public string Name { get; } = name;

    /// <summary>The id of the article that a description stands for somebody in; empty for a name.</summary>
    public string Article { get; } = article;

    /// <summary>The forms that are somebody's fullest in an article.</summary>
    public SortedSet<string> FullForms { get; } = new(StringComparer.Ordinal);

    /// <summary>All forms that are names; a description names somebody else in another article.</summary>
    public SortedSet<string> NameForms { get; } = new(StringComparer.Ordinal);

    /// <summary>All forms.</summary>
    public SortedSet<string> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>Who this is by a fuller name; itself when nobody.</summary>
    public SpeakerCandidate Fullest { get; private set; } = null!;

    /// <summary>Says who this is.</summary>
    public void MergeInto(SpeakerCandidate? fuller) => Fullest = fuller?.Fullest ?? this;

    /// <summary>Takes in what an article calls this speaker.</summary>
    public void Add(DocumentSpeaker speaker, HashSet<string> descriptions)
    {
        FullForms.Add(speaker.Name);
        Forms.UnionWith(speaker.Names);
        NameForms.UnionWith(speaker.Names.Where(form => !descriptions.Contains(form)));
    }
}
