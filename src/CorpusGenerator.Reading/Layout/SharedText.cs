namespace CorpusGenerator.Reading;

/// <summary>A document that has the same text as another.</summary>
/// <param name="Document">Which of the documents it is, from 0.</param>
/// <param name="Original">The first document with that text.</param>
public readonly record struct SharedText(int Document, int Original)
{
    /// <summary>Finds the documents whose text is, to the last character, that of a document before them.</summary>
    public static EquatableArray<SharedText> In(IEnumerable<TextContent> texts)
    {
        TextContent[] all = [.. texts];
        Dictionary<ulong, int> originals = new(all.Length);
        List<SharedText> shared = [];
        for (int document = 0; document < all.Length; document++)
        {
            if (!originals.TryGetValue(all[document].Hash, out int original))
            {
                originals.Add(all[document].Hash, document);
            }
            else if (all[original].Text == all[document].Text)
            {
                shared.Add(new(document, original));
            }
        }

        return shared.ToEquatableArray();
    }
}
