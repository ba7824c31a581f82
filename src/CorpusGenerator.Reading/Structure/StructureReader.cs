namespace CorpusGenerator.Reading;

/// <summary>Says what each line of a document is.</summary>
public static class StructureReader
{
    /// <summary>Reads the blocks of a text whose newlines are <c>\n</c>.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="language">Its BCP 47 tag; an unknown one falls back on rules that hold in every language.</param>
    public static DocumentStructure Read(string text, string language)
    {
        List<DocumentBlock> blocks = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            ReadOnlySpan<char> content = line.Trim();
            if (!content.IsEmpty)
            {
                int offset = line.Length - line.TrimStart().Length;
                blocks.Add(new(BlockKind.Paragraph, new(start + offset, content.Length)));
            }

            start = end + 1;
        }

        return new() { Blocks = blocks.ToEquatableArray() };
    }
}
