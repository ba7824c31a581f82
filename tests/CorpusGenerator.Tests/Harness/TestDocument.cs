using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Tests;

/// <summary>A document that is in memory only, with what its item would say of it.</summary>
internal sealed class TestDocument(string corpusPath, SourceText? text) : AdditionalText
{
    public TestDocument(string corpusPath, string text)
        : this(corpusPath, SourceText.From(text))
    {
    }

    /// <summary>The path below the corpus folder; empty for an additional file that is no document.</summary>
    public string CorpusPath { get; } = corpusPath;

    /// <summary>Where the corpus folder would be.</summary>
    public string Folder { get; init; } = "/project/seeds/";

    public string Id { get; init; } = "";

    public string Language { get; init; } = "";

    public string Title { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>The name of a file of speakers' aliases; empty for a document.</summary>
    public string SpeakersFile { get; init; } = "";

    /// <summary>Called when the compiler reads the document.</summary>
    public Action? OnRead { get; init; }

    /// <summary>A file of speakers' aliases.</summary>
    public static TestDocument Aliases(string text, string name = "speakers.txt") => new("", text) { SpeakersFile = name };

    public override string Path => Folder + (CorpusPath.Length > 0 ? CorpusPath : SpeakersFile.Length > 0 ? SpeakersFile : "other.txt");

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        OnRead?.Invoke();
        return text;
    }
}
