namespace CorpusGenerator.Reading;

/// <summary>Tells items of lists by their marks and their neighbours.</summary>
internal static class ListRule
{
    /// <summary>A colon announces no more: a page of speech after dashes must not be walked back from each of its lines.</summary>
    private const int MostItems = 39;

    /// <summary>Settles the line at <paramref name="index"/> when it is an item.</summary>
    public static void Apply(DocumentReading reading, int index)
    {
        ref SourceLine line = ref reading.Lines[index];
        string text = reading.Text;
        bool isItem = (ListMarker.IsBullet(text, line.Start, line.End) && !IsMarkedHeading(reading, index))
            || (ListMarker.IsDash(text, line.Start, line.End) && IsDashedList(reading, index))
            || IsNumberedItem(reading, index);
        if (isItem)
            line.Kind = BlockKind.ListItem;
    }

    /// <remarks>East Asian pages mark their headings with a sign ("◆ …"), each alone before running text.</remarks>
    private static bool IsMarkedHeading(DocumentReading reading, int index)
    {
        ref readonly SourceLine line = ref reading.Lines[index];
        char sign = reading.Text[line.Start];
        return ListMarker.IsHeadingSign(sign) && !line.IsSentence && index + 1 < reading.Lines.Length
            && reading.Lines[index + 1].IsSentence && reading.Text[reading.Lines[index + 1].Start] != sign
            && (index == 0 || reading.Text[reading.Lines[index - 1].Start] != sign);
    }

    /// <remarks>Many languages open speech with a dash; speech ends in a full stop, items of a list seldom do.</remarks>
    private static bool IsDashedList(DocumentReading reading, int index)
    {
        ref readonly SourceLine line = ref reading.Lines[index];
        if (line.Ending is not (LineEnding.Open or LineEnding.Continued) && line.Opening == LineOpening.Capital)
            return IsAfterColon(reading, index);

        return HasDash(reading, index - 1) || HasDash(reading, index + 1) || IsAfterColon(reading, index);
    }

    private static bool IsAfterColon(DocumentReading reading, int index)
    {
        for (int before = index - 1; before >= Math.Max(0, index - MostItems); before--)
        {
            ref readonly SourceLine line = ref reading.Lines[before];
            if (!ListMarker.IsDash(reading.Text, line.Start, line.End))
                return reading.Text[line.End - 1] is ':' or '：';
        }

        return false;
    }

    private static bool IsNumberedItem(DocumentReading reading, int index)
    {
        string text = reading.Text;
        ref readonly SourceLine line = ref reading.Lines[index];
        int number = ListMarker.NumberOf(text, line.Start, line.End);
        if (number < 0 || StartsWithDate(reading, in line))
            return false;

        return HasNumber(reading, index - 1, number) || HasNumber(reading, index + 1, number);
    }

    private static bool HasNumber(DocumentReading reading, int index, int beside)
    {
        if (index < 0 || index >= reading.Lines.Length)
            return false;

        ref readonly SourceLine line = ref reading.Lines[index];
        return Math.Abs(ListMarker.NumberOf(reading.Text, line.Start, line.End) - beside) == 1;
    }

    private static bool StartsWithDate(DocumentReading reading, in SourceLine line) =>
        DateReader.ReadAt(reading.Text, line.Start, line.End, reading.Words) is not null;

    private static bool HasDash(DocumentReading reading, int index) =>
        index >= 0 && index < reading.Lines.Length
        && ListMarker.IsDash(reading.Text, reading.Lines[index].Start, reading.Lines[index].End);
}
