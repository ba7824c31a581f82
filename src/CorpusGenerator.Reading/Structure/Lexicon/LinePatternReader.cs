namespace CorpusGenerator.Reading;

/// <summary>Reads a pattern as the tables write it: <c>subscribe … newsletter…</c>, the last piece a stem.</summary>
internal static class LinePatternReader
{
    private const char Gap = '…';

    /// <summary>The pattern between two positions, of a section of the tables.</summary>
    /// <remarks>Lines are searched without decoration at their ends, so a pattern has none there either.</remarks>
    public static LinePattern Read(string text, int start, int end, LexiconSection section, FoldedText folded)
    {
        int parts = CountParts(text, start, end);
        string[] pieces = new string[parts];
        bool[] areStems = new bool[parts];
        int count = 0;
        bool atStart = false, atEnd = false;
        for (int part = 0; part < parts; part++)
        {
            bool isLast = part == parts - 1;
            int partEnd = isLast ? end : text.IndexOf(Gap, start, end - start);
            bool isWord = !IsDecoration(text, start, partEnd);
            atStart |= isWord && part == 0;
            atEnd |= isWord && isLast;
            ReadOnlySpan<char> piece = folded.Set(text, start, partEnd, atLineStart: part == 0, atLineEnd: isLast);
            if (!piece.IsEmpty)
            {
                areStems[count] = !isLast && text[partEnd - 1] != ' ';
                pieces[count++] = piece.ToString();
            }

            start = partEnd + 1;
        }

        if (count == 0)
            throw new InvalidDataException("A pattern of the tables would fit every line.");

        Array.Resize(ref pieces, count);
        return new(pieces, areStems, atStart, atEnd, section.PatternKind!.Value, section.HoldsInProse);
    }

    private static int CountParts(string text, int start, int end)
    {
        int parts = 1;
        for (int gap = text.IndexOf(Gap, start, end - start); gap >= 0; gap = text.IndexOf(Gap, gap + 1, end - gap - 1))
            parts++;

        return parts;
    }

    private static bool IsDecoration(string text, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (!FoldedText.IsDecoration(text[at]))
                return false;
        }

        return true;
    }
}
