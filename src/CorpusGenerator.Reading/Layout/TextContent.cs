namespace CorpusGenerator.Reading;

/// <summary>A document's text.</summary>
/// <param name="Path">The document.</param>
/// <param name="Text">With <c>\n</c> newlines.</param>
/// <param name="Hash">Of the text: equal texts have equal hashes.</param>
public sealed record TextContent(string Path, string Text, ulong Hash)
{
    /// <summary>The text of a document.</summary>
    public static TextContent Of(Document document) =>
        new(document.Options.Path, document.Text, StableHash.Of(document.Text.AsSpan()));
}
