namespace CorpusGenerator.Reading;

/// <summary>What puts a document in its place among the articles.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Its path in the corpus folder.</param>
public readonly record struct DocumentKey(string Id, string Path)
{
    /// <summary>The key of a document.</summary>
    public static DocumentKey Of(Document document) => new(document.Identity.Id, document.Options.Path);
}
