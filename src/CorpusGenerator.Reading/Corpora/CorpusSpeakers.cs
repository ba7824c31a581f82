namespace CorpusGenerator.Reading;

/// <summary>The speakers of all articles, each once.</summary>
/// <remarks>
/// Speakers of several articles are one when their fullest names are the same, when one of them is a shorter form of
/// a single other speaker of that language, and when an alias says so. Descriptions ("the keeper") stay apart.
/// </remarks>
/// <param name="Speakers">By ordinal order of names, descriptions then by the article.</param>
/// <param name="Rows">Of each article with speakers, in order, and each of its speakers: the row in <paramref name="Speakers"/>.</param>
public sealed record CorpusSpeakers(EquatableArray<CorpusSpeaker> Speakers, EquatableArray<EquatableArray<int>> Rows)
{
    /// <summary>Merges the speakers of articles; the order of articles does not matter.</summary>
    /// <param name="articles">The articles that have speakers.</param>
    /// <param name="aliases">Other names of speakers; of those that go against each other the first holds.</param>
    public static CorpusSpeakers Of(EquatableArray<ArticleSpeakers> articles, EquatableArray<SpeakerAlias> aliases)
    {
        SpeakerMerging merging = new(SpeakerAliases.Of(aliases));
        SpeakerCandidate[][] byArticle = new SpeakerCandidate[articles.Count][];
        for (int i = 0; i < byArticle.Length; i++)
        {
            byArticle[i] = merging.Add(articles[i]);
        }

        merging.Merge();
        Dictionary<SpeakerCandidate, int> rows = [];
        EquatableArray<CorpusSpeaker> speakers = Collect(byArticle, rows);
        return new(
            speakers,
            byArticle.Select(candidates => candidates.Select(candidate => rows[candidate]).ToEquatableArray()).ToEquatableArray());
    }

    private static (string Name, string Article) KeyOf(SpeakerCandidate speaker) => (speaker.Name, speaker.Article);

    private static EquatableArray<CorpusSpeaker> Collect(SpeakerCandidate[][] byArticle, Dictionary<SpeakerCandidate, int> rows)
    {
        List<CorpusSpeaker> speakers = [];
        IEnumerable<IGrouping<(string Name, string Article), SpeakerCandidate>> groups = byArticle
            .SelectMany(candidates => candidates)
            .Distinct()
            .GroupBy(candidate => KeyOf(candidate.Fullest))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Article, StringComparer.Ordinal);
        foreach (IGrouping<(string Name, string Article), SpeakerCandidate> group in groups)
        {
            foreach (SpeakerCandidate candidate in group)
            {
                rows.Add(candidate, speakers.Count);
            }

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
