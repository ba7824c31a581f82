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
        Dictionary<string, string> originals = sharedTexts.ToDictionary(
            shared => shared.Path, shared => shared.OriginalPath, StringComparer.Ordinal);
        return similarity.Duplicates
            .Select(pair => (First: order.Paths[pair.First], Second: order.Paths[pair.Second], pair.Percent))
            .Where(pair => Original(pair.First) != Original(pair.Second))
            .Select(pair => DiagnosticInfo.Of(
                ProblemIds.NearDuplicate, paths.FullPath(pair.Second), pair.First, Counted.Number(pair.Percent)));

        string Original(string path) => originals.TryGetValue(path, out string? original) ? original : path;
    }
}
