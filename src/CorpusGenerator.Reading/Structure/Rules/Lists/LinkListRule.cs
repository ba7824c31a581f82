namespace CorpusGenerator.Reading;

/// <summary>Tells the titles of other documents below a line that announces them ("Read more:").</summary>
internal static class LinkListRule
{
    private const int MostLinks = 12;

    /// <summary>Settles the short lines right below each announcement behind the first running text.</summary>
    /// <remarks>An advertisement announces none, and what follows it in the text may be "Who was it?".</remarks>
    public static void Apply(DocumentReading reading)
    {
        for (int i = reading.FirstBody + 1; i < reading.Lines.Length; i++)
        {
            if (reading.Lines[i].OpensLinks)
                SettleBelow(reading, i);
        }
    }

    private static void SettleBelow(DocumentReading reading, int index)
    {
        int end = Math.Min(reading.Lines.Length, index + 1 + MostLinks);
        for (int i = index + 1; i < end; i++)
        {
            ref SourceLine line = ref reading.Lines[i];
            if (line.IsSentence || line.Kind is not (null or BlockKind.ListItem))
                return;

            if (i > reading.LastBody || LineForm.EndsLikeLabel(reading, in line))
                line.Kind = BlockKind.Boilerplate;
        }
    }
}
