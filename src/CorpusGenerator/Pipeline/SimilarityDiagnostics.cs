using System.Collections.Immutable;
using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>Names documents that are nearly the same.</summary>
internal static class SimilarityDiagnostics
{
    /// <summary>One for each near-duplicate of a document before it, unless the texts are the same and reported as such.</summary>
    public static IEnumerable<DiagnosticInfo> Of(
        CorpusSimilarity similarity,
        ArticleOrder order,
        EquatableArray<SharedText> sharedTexts,
        ImmutableArray<DocumentInput> inputs)
    {
        if (similarity.Duplicates.Count == 0)
        {
            return [];
        }

        DocumentPaths paths = new(inputs);
        Dictionary<int, int> originals = sharedTexts.ToDictionary(shared => shared.Document, shared => shared.Original);
        return similarity.Duplicates
            .Where(pair => Original(pair.First) != Original(pair.Second))
            .Select(pair => DiagnosticInfo.Of(
                ProblemIds.NearDuplicate,
                paths.FullPath(order.Paths[pair.Second]),
                order.Paths[pair.First],
                Counted.Number(pair.Percent)));

        int Original(int article)
        {
            int document = order.Documents[article];
            return originals.TryGetValue(document, out int original) ? original : document;
        }
    }
}
