namespace CorpusGenerator.Reading;

/// <summary>Which articles of a corpus are like which others.</summary>
/// <param name="Nearest">Five places an article: those nearest to it, nearest first, then -1.</param>
/// <param name="Duplicates">The near-duplicates, as pairs that join their groups.</param>
public sealed record CorpusSimilarity(EquatableArray<int> Nearest, EquatableArray<DuplicatePair> Duplicates)
{
    /// <summary>Whether no article is like another.</summary>
    public bool IsEmpty
    {
        get
        {
            // The nearest comes first in its five places.
            for (int i = 0; i < Nearest.Count; i += NearestDocuments.Count)
            {
                if (Nearest[i] != NearestDocuments.None)
                    return false;
            }

            return Duplicates.Count == 0;
        }
    }

    /// <summary>Compares articles by their words; linear.</summary>
    /// <param name="documents">What is known of the words of each document.</param>
    /// <param name="order">Which documents the articles are.</param>
    public static CorpusSimilarity Of(IReadOnlyList<DocumentWords> documents, ArticleOrder order)
    {
        DocumentWords[] articles = new DocumentWords[order.Documents.Count];
        for (int i = 0; i < articles.Length; i++)
            articles[i] = documents[order.Documents[i]];
        return new(new(NearestDocuments.Find(articles)), new(NearDuplicates.Find(articles)));
    }
}
