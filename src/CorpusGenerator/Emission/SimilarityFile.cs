using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Writes which articles are alike, as a packed table that is not meant to be read.</summary>
internal static class SimilarityFile
{
    public static SourceText Write(CorpusSimilarity similarity, CorpusSettings settings) =>
        GeneratedFile.BeginOblivious(settings, "Which articles are near to one another, and which nearly the same: see SimilarityTable.")
            .Open("public sealed partial class ArticleNames")
            .Line("/// <inheritdoc/>")
            .Line("protected override string Similarity =>")
            .Line($"    \"{SimilarityPacker.Pack(similarity)}\";")
            .ToSourceText();
}
