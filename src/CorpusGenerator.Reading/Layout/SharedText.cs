namespace CorpusGenerator.Reading;

/// <summary>A document that has the same text as another.</summary>
/// <param name="Path">The document.</param>
/// <param name="OriginalPath">The first document with that text.</param>
public sealed record SharedText(string Path, string OriginalPath)
{
    /// <summary>Finds the documents whose text is, to the last character, that of a document before them.</summary>
    public static EquatableArray<SharedText> In(IEnumerable<TextContent> texts)
    {
        Dictionary<(ulong Hash, int Length), TextContent> originals = [];
        List<SharedText> shared = [];
        foreach (TextContent text in texts)
        {
            (ulong Hash, int Length) key = (text.Hash, text.Text.Length);
            if (!originals.TryGetValue(key, out TextContent? original))
            {
                originals.Add(key, text);
            }
            else if (original.Text == text.Text)
            {
                shared.Add(new(text.Path, original.Path));
            }
        }

        return shared.ToEquatableArray();
    }
}
