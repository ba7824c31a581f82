using System.Collections.Immutable;

namespace CorpusGenerator.Generation;

/// <summary>Finds the files of documents by their paths in the corpus.</summary>
internal sealed class DocumentPaths(ImmutableArray<DocumentInput> inputs)
{
    // Made when something is wrong: that is seldom, and there can be many documents.
    private readonly Lazy<Dictionary<string, (string First, string Last)>> _fullPaths = new(() => FullPathsOf(inputs));

    /// <summary>The file to show a problem at: of several with one path in the corpus, the one that was left out.</summary>
    public string FullPath(string path) => _fullPaths.Value[path].Last;

    /// <summary>How a message names the other document: in full where its path in the corpus is the same.</summary>
    public string OtherPath(string path, string otherPath) => path == otherPath ? _fullPaths.Value[path].First : otherPath;

    private static Dictionary<string, (string First, string Last)> FullPathsOf(ImmutableArray<DocumentInput> inputs)
    {
        Dictionary<string, (string First, string Last)> paths = new(inputs.Length, StringComparer.Ordinal);
        foreach (DocumentInput input in inputs)
        {
            bool isKnown = paths.TryGetValue(input.Options.Path, out (string First, string Last) known);
            paths[input.Options.Path] = (isKnown ? known.First : input.File.Path, input.File.Path);
        }

        return paths;
    }
}
