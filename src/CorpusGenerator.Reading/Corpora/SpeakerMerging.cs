namespace CorpusGenerator.Reading;

/// <summary>Collects the speakers of all articles, and finds out which of them are one.</summary>
internal sealed class SpeakerMerging(SpeakerAliases aliases)
{
    private readonly Dictionary<(string Language, string Article, string Name), SpeakerCandidate> _candidates = [];

    /// <summary>Takes in an article's speakers.</summary>
    /// <returns>Who each of them is, in the article's order.</returns>
    public SpeakerCandidate[] Add(ArticleSpeakers article)
    {
        HashSet<string> descriptions = new(article.Descriptions, StringComparer.Ordinal);
        SpeakerCandidate[] candidates = new SpeakerCandidate[article.Speakers.Count];
        for (int i = 0; i < candidates.Length; i++)
        {
            DocumentSpeaker speaker = article.Speakers[i];
            bool isDescription = descriptions.Contains(speaker.Name);
            candidates[i] = CandidateOf(speaker.Name, isDescription ? article.Article : "", article.Language);
            candidates[i].Add(speaker, descriptions);
        }

        return candidates;
    }

    /// <summary>Merges what is one; then <see cref="SpeakerCandidate.Fullest"/> tells who somebody is.</summary>
    public void Merge()
    {
        foreach (IGrouping<string, KeyValuePair<(string Language, string Article, string Name), SpeakerCandidate>> language
            in _candidates.GroupBy(candidate => candidate.Key.Language))
        {
            ILookup<bool, SpeakerCandidate> byKind = language
                .Select(candidate => candidate.Value)
                .ToLookup(candidate => candidate.Article.Length == 0);
            ShortNames.Merge(byKind[true]);
            foreach (SpeakerCandidate description in byKind[false])
            {
                description.MergeInto(null);
            }
        }
    }

    /// <summary>An alias is a name, even where an article uses it as a description.</summary>
    private SpeakerCandidate CandidateOf(string name, string article, string language)
    {
        string folded = string.Join(" ", NameForms.Words(name));
        string canonical = aliases.CanonicalOf(folded);
        string describedIn = canonical == folded ? article : "";
        if (!_candidates.TryGetValue((language, describedIn, canonical), out SpeakerCandidate? candidate))
        {
            _candidates.Add((language, describedIn, canonical), candidate = new(canonical, describedIn));
        }

        return candidate;
    }
}
