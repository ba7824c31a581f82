namespace CorpusGenerator.Reading;

/// <summary>Finds out whether a document's lines were cut at a fixed width.</summary>
/// <remarks>
/// In wrapped text a line is broken where the next word would not have fitted, in the middle of a sentence,
/// and goes on in lower case. Verse, tables, code and one paragraph a line lack one of the three.
/// </remarks>
internal static class WrapDetector
{
    // A list of addresses or files has fewer on a line.
    private const int FewestWords = 3;

    /// <summary>The width in columns at which the lines are cut; 0 when they are not.</summary>
    public static int WidthOf(string text, SourceLine[] lines)
    {
        int width = WrapWidth.Of(lines);
        if (width == 0)
            return 0;

        (int open, int cut, int small, int uncased) = (0, 0, 0, 0);
        for (int i = 1; i < lines.Length; i++)
        {
            if (!lines[i - 1].IsRightAbove(in lines[i])
                || lines[i - 1].Ending is LineEnding.FullStop or LineEnding.Question)
                continue;

            bool isUncased = IsUncased(text, in lines[i]);
            bool isText = isUncased || lines[i - 1].Words >= FewestWords;
            open++;
            cut += isText && IsFull(text, in lines[i - 1], in lines[i], width) ? 1 : 0;
            small += lines[i].Opening == LineOpening.Small ? 1 : 0;
            uncased += isUncased ? 1 : 0;
        }

        return open >= 2 && IsWrapped(open, cut, small, uncased) ? width : 0;
    }

    /// <remarks>
    /// A script without case has no small letters to go on with: more lines must be full. Where nearly all are, fewer
    /// need go on in small letters, since German writes many words with capitals.
    /// </remarks>
    private static bool IsWrapped(int open, int cut, int small, int uncased)
    {
        if (uncased * 5 >= open * 4)
            return cut * 10 >= open * 8;

        bool nearlyAllCut = cut * 10 >= open * 9;
        return cut * 10 >= open * 6 && small * 5 >= (open - uncased) * (nearlyAllCut ? 1 : 2);
    }

    /// <summary>Whether the next line's first word would not have fitted on this line, which is no wider than the others.</summary>
    public static bool IsFull(string text, in SourceLine line, in SourceLine next, int width)
    {
        int word = next.Start;
        while (word < next.End && !char.IsWhiteSpace(text[word]) && !CharacterClass.IsUnspaced(text[word]))
            word++;

        int slack = width / 12;
        int end = line.Indent + line.Width;
        return end <= width + slack && end + 1 + Math.Max(1, word - next.Start) > width - slack;
    }

    private static bool IsUncased(string text, in SourceLine line)
    {
        int at = line.Start;
        while (at < line.End && !char.IsLetter(text[at]))
            at++;

        return line.Opening == LineOpening.Capital && at < line.End && !char.IsUpper(text[at]);
    }
}
