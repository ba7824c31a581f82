namespace CorpusGenerator.Reading;

/// <summary>Finds out whether a document's lines were cut at a fixed width.</summary>
/// <remarks>
/// In wrapped text a line is broken where the next word would not have fitted, in the middle of a sentence,
/// and goes on in lower case. Verse, tables, code and one paragraph a line lack one of the three.
/// </remarks>
internal static class WrapDetector
{
    private const int WidestWrap = 132;

    private const int NarrowestWrap = 30;

    /// <summary>The width in columns at which the lines are cut; 0 when they are not.</summary>
    public static int WidthOf(string text, SourceLine[] lines)
    {
        int width = WidestLine(lines);
        if (width is < NarrowestWrap or > WidestWrap)
            return 0;

        (int open, int cut, int small, int uncased) = (0, 0, 0, 0);
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].AfterBlank || lines[i - 1].Ending is LineEnding.FullStop or LineEnding.Question)
                continue;

            open++;
            cut += IsFull(text, in lines[i - 1], in lines[i], width) ? 1 : 0;
            small += lines[i].Opening == LineOpening.Small ? 1 : 0;
            uncased += IsUncased(text, in lines[i]) ? 1 : 0;
        }

        bool goesOn = small * 5 >= (open - uncased) * 2;
        return open >= 2 && cut * 10 >= open * 6 && goesOn && (uncased * 2 < open || cut * 10 >= open * 8) ? width : 0;
    }

    /// <summary>Whether the next line's first word would not have fitted on this line.</summary>
    public static bool IsFull(string text, in SourceLine line, in SourceLine next, int width)
    {
        int word = next.Start;
        while (word < next.End && !char.IsWhiteSpace(text[word]) && !CharacterClass.IsUnspaced(text[word]))
            word++;

        int slack = width / 12;
        return line.Indent + line.Width + 1 + Math.Max(1, word - next.Start) > width - slack;
    }

    private static int WidestLine(SourceLine[] lines)
    {
        int widest = 0;
        foreach (ref readonly SourceLine line in lines.AsSpan())
            widest = Math.Max(widest, line.Indent + line.Width);

        return widest;
    }

    private static bool IsUncased(string text, in SourceLine line) =>
        line.Opening == LineOpening.Capital && char.IsLetter(text[line.Start]) && !char.IsUpper(text[line.Start]);
}
