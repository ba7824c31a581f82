using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.BuildCost;

/// <summary>A document in memory, as the compiler hands it to the generator.</summary>
internal sealed class FolderText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    /// <summary>The files of a folder, in order.</summary>
    public static FolderText[] In(string folder) => [.. Directory.EnumerateFiles(folder)
        .Order(StringComparer.Ordinal)
        .Select(path => new FolderText(path, File.ReadAllText(path)))];

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
