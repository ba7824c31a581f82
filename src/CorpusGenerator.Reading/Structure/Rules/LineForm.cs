namespace CorpusGenerator.Reading;

/// <summary>Questions about the form of a line that several rules ask.</summary>
internal static class LineForm
{
    private const int WidestTitle = 200;

    /// <summary>Columns of the widest heading.</summary>
    public const int WidestHeading = 90;

    private const int WidestQuestion = 60;

    private const int MostHeadingWords = 13;

    private const int WidestLineWithDate = 120;

    /// <summary>Whether a line may be a paragraph, or the title, by its form: lines of the page are short and seldom end with a mark.</summary>
    /// <remarks>A sentence With Capitals Like These is a banner of the page.</remarks>
    public static bool ReadsLikeProse(DocumentReading reading, in SourceLine line) =>
        line.Width > WidestHeading || (line.Ending == LineEnding.Open
            ? line.Start == reading.Lines[0].Start
            : 3 * line.CapitalWords < 2 * line.Words);

    /// <summary>Whether a short line may be a button or link: "Who was it?" and speech after a mark or dash may be text.</summary>
    public static bool EndsLikeLabel(DocumentReading reading, in SourceLine line) =>
        line.Ending == LineEnding.Open && !IsQuoted(reading.Text, in line) && !IsSpeech(reading.Text, in line);

    /// <summary>Whether a line could be a title: one or two phrases that do not end like running text.</summary>
    public static bool CouldBeTitle(DocumentReading reading, in SourceLine line) =>
        line.Kind is null && !line.IsSentence && line.Width <= WidestTitle && line.Ending != LineEnding.Continued
        && (line.Opening != LineOpening.Small || HasInnerCapital(reading.Text, in line))
        && !IsSpeech(reading.Text, in line);

    /// <summary>Whether a line could be the heading of a section.</summary>
    public static bool CouldBeHeading(DocumentReading reading, in SourceLine line) =>
        CouldBeTitle(reading, in line) && line.Width <= WidestHeading && line.Words <= MostHeadingWords
        && line.Opening != LineOpening.None && HasLetter(reading.Text, in line) && line.Ending != LineEnding.Ellipsis
        && (line.Ending != LineEnding.Question || (line.Width <= WidestQuestion && !IsQuoted(reading.Text, in line)))
        && reading.Text.AsSpan(line.Start, line.Length).IndexOf('\t') < 0;

    /// <summary>Whether the line right above ends with a comma or colon: verse and lists go on, titles and headings do not.</summary>
    public static bool GoesOnFromAbove(DocumentReading reading, int index) =>
        index > 0 && !reading.Lines[index].AfterBlank && reading.Lines[index - 1].Kind is null
        && reading.Lines[index - 1].Ending == LineEnding.Continued;

    /// <summary>Whether a line may be searched for the document's date; rows of a table are not.</summary>
    public static bool MayHoldDate(DocumentReading reading, in SourceLine line)
    {
        if (line.Width > WidestLineWithDate)
            return false;

        bool hasDigit = false;
        foreach (char c in line.Range.Of(reading.Text))
        {
            if (c == '\t')
                return false;

            hasDigit |= Digits.IsDigit(c);
        }

        return hasDigit;
    }

    /// <summary>Whether a line has the form <c>NAME: text</c>, as transcripts and forms do.</summary>
    public static bool IsNameAndText(string text, in SourceLine line)
    {
        const int LongestName = 40;
        ReadOnlySpan<char> beginning = text.AsSpan(line.Start, Math.Min(line.Length, LongestName));
        int colon = beginning.IndexOfAny(':', '：');
        return colon > 0 && colon + 1 < line.Length && beginning.Slice(0, colon).IndexOfAny(".?!,".AsSpan()) < 0
            && (text[line.Start + colon] == '：' || char.IsWhiteSpace(text[line.Start + colon + 1]));
    }

    private static bool HasLetter(string text, in SourceLine line)
    {
        for (int at = line.Start; at < line.End; at++)
        {
            if (char.IsLetter(text, at))
                return true;
        }

        return false;
    }

    private static bool IsQuoted(string text, in SourceLine line) => CharacterClass.IsQuotationMark(text[line.Start]);

    private static bool IsSpeech(string text, in SourceLine line) => ListMarker.IsDash(text, line.Start, line.End);

    /// <remarks>Names like "iPhone" begin a title in lower case.</remarks>
    private static bool HasInnerCapital(string text, in SourceLine line) =>
        line.Length > 1 && char.IsUpper(text[line.Start + 1]);
}
