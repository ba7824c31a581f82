namespace CorpusGenerator.Reading;

/// <summary>Puts lines that a hard wrap cut back together.</summary>
internal static class LineJoiner
{
    /// <summary>The logical lines: a paragraph, title or list item each, as long as the document is wrapped.</summary>
    public static SourceLine[] Join(string text, SourceLine[] lines)
    {
        int width = WrapDetector.WidthOf(text, lines);
        if (width == 0)
            return lines;

        int margin = SmallestIndent(lines);
        int last = 0;
        SourceLine previous = lines[0];
        for (int i = 1; i < lines.Length; i++)
        {
            SourceLine line = lines[i];
            if (Continues(text, in previous, in line, width, margin))
                lines[last].End = line.End;
            else
                lines[++last] = line;

            previous = line;
        }

        Array.Resize(ref lines, last + 1);
        Remeasure(text, lines);
        return lines;
    }

    private static bool Continues(string text, in SourceLine previous, in SourceLine line, int width, int margin)
    {
        if (line.AfterBlank || ListMarker.IsBullet(text, line.Start, line.End))
            return false;

        if (line.Indent > margin && previous.Indent == margin && previous.Ending != LineEnding.Open)
            return false;

        return WrapDetector.IsFull(text, in previous, in line, width)
            || (line.Opening == LineOpening.Small && previous.Ending != LineEnding.FullStop);
    }

    private static int SmallestIndent(SourceLine[] lines)
    {
        int smallest = int.MaxValue;
        foreach (ref readonly SourceLine line in lines.AsSpan())
            smallest = Math.Min(smallest, line.Indent);

        return smallest;
    }

    private static void Remeasure(string text, SourceLine[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i].Width = lines[i].Words = lines[i].CapitalWords = 0;
            LineMeasure.Measure(text, ref lines[i]);
        }
    }
}
