namespace CorpusGenerator.Generation;

/// <summary>A document's text.</summary>
/// <param name="Path">The document.</param>
/// <param name="Text">With <c>\n</c> newlines.</param>
internal sealed record TextContent(string Path, string Text);
