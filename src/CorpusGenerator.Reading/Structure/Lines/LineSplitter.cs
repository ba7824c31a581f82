namespace CorpusGenerator.Reading;

/// <summary>Cuts a text at its newlines.</summary>
internal static class LineSplitter
{
    private const int TabColumns = 4;

    private const int LikelyLength = 160;

    private const int FewestLines = 8;

    /// <summary>The lines that hold more than white space, in order.</summary>
    public static SourceLine[] Split(string text)
    {
        SourceLine[] lines = new SourceLine[(text.Length / LikelyLength) + FewestLines];
        int count = 0;
        bool afterBlank = true;
        for (int start = 0; start <= text.Length;)
        {
            int newline = text.AsSpan(start).IndexOf('\n');
            int end = newline < 0 ? text.Length : start + newline;
            SourceLine line = Trim(text, start, end);
            line.AfterBlank = afterBlank;
            afterBlank = line.Length == 0;
            if (!afterBlank)
                Add(ref lines, ref count, in line);

            start = end + 1;
        }

        Array.Resize(ref lines, count);
        return lines;
    }

    private static void Add(ref SourceLine[] lines, ref int count, in SourceLine line)
    {
        if (count == lines.Length)
            Array.Resize(ref lines, 2 * count);

        lines[count++] = line;
    }

    private static SourceLine Trim(string text, int start, int end)
    {
        int indent = 0;
        for (; start < end && char.IsWhiteSpace(text[start]); start++)
            indent += text[start] switch { '\t' => TabColumns, '\u3000' => 2, _ => 1 };

        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        return new() { Start = start, End = end, Indent = indent };
    }
}
