namespace CorpusGenerator.Reading;

/// <summary>Tells headings: short lines that end nothing and stand alone before running text.</summary>
internal static class HeadingRule
{
    private const int LongestRun = 2;

    private const int MostCreditWords = 8;

    /// <summary>Settles the line at <paramref name="index"/> when it is a heading.</summary>
    public static void Apply(DocumentReading reading, int index)
    {
        if (!LineForm.CouldBeHeading(reading, in reading.Lines[index]) || IsInTranscript(reading, index)
            || LineForm.GoesOnFromAbove(reading, index))
        {
            return;
        }

        int last = index;
        while (last + 1 < reading.Lines.Length && last - index < LongestRun
            && LineForm.CouldBeHeading(reading, in reading.Lines[last + 1]))
        {
            last++;
        }

        bool isRun = last - index >= LongestRun || (index > 0 && IsPlainShortLine(reading, index - 1));
        if (IsCaptionText(reading, index))
            reading.Lines[index].Kind = BlockKind.Caption;
        else if (!isRun && IsFollowedByText(reading, index, last))
            reading.Lines[index].Kind = BlockKind.Heading;
    }

    /// <summary>Whether the line right below holds nothing but a picture's credit, and this one what it shows.</summary>
    public static bool IsCaptionText(DocumentReading reading, int index)
    {
        if (index + 1 >= reading.Lines.Length)
            return false;

        ref readonly SourceLine next = ref reading.Lines[index + 1];
        return next.Kind == BlockKind.Caption && !next.AfterBlank && next.Words <= MostCreditWords
            && next.Ending == LineEnding.Open && CreditRule.IsCreditAlone(reading, in next);
    }

    private static bool IsFollowedByText(DocumentReading reading, int index, int last)
    {
        if (last + 1 >= reading.Lines.Length)
            return false;

        ref readonly SourceLine next = ref reading.Lines[last + 1];
        return next.Kind is BlockKind.ListItem or BlockKind.Caption
            || (next.Kind is null && (next.IsSentence || next.Width > 2 * reading.Lines[index].Width));
    }

    private static bool IsPlainShortLine(DocumentReading reading, int index) =>
        reading.Lines[index].Kind is null && !reading.Lines[index].IsSentence
        && LineForm.CouldBeHeading(reading, in reading.Lines[index]);

    private static bool IsInTranscript(DocumentReading reading, int index) =>
        LineForm.IsNameAndText(reading.Text, in reading.Lines[index])
        && (IsNameAndText(reading, index - 1) || IsNameAndText(reading, index + 1));

    private static bool IsNameAndText(DocumentReading reading, int index) =>
        index >= 0 && index < reading.Lines.Length && reading.Lines[index].Kind != BlockKind.ListItem
        && LineForm.IsNameAndText(reading.Text, in reading.Lines[index]);
}
