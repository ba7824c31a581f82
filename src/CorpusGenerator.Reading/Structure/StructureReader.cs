using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Says what each line of a document is.</summary>
/// <remarks>
/// Lines are cut, measured and, where a hard wrap cut them, put together again; rules that look at one line
/// come first (labels, page lines, credits), then those that look at its place among the others (title,
/// headings, what follows the text). Linear in the length of the text. <c>docs/structure.md</c> lists the rules.
/// </remarks>
public static class StructureReader
{
    /// <summary>Reads the blocks of a text whose newlines are <c>\n</c>.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="language">Its BCP 47 tag; an unknown one falls back on rules that hold in every language.</param>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static DocumentStructure Read(string text, string language)
    {
        SourceLine[] lines = LineSplitter.Split(text);
        if (lines.Length == 0)
            return new();

        for (int i = 0; i < lines.Length; i++)
            LineMeasure.Measure(text, ref lines[i]);

        DocumentReading reading = new(text, LineJoiner.Join(text, lines), language);
        SettleAlone(reading);
        SettleInPlace(reading);
        return ToStructure(reading);
    }

    private static void SettleAlone(DocumentReading reading)
    {
        for (int i = 0; i < reading.Lines.Length; i++)
            SingleLineRule.Apply(reading, ref reading.Lines[i]);

        for (int i = 0; i < reading.Lines.Length; i++)
        {
            if (reading.Lines[i].Kind is null)
                ListRule.Apply(reading, i);
        }
    }

    private static void SettleInPlace(DocumentReading reading)
    {
        BodyBounds.Find(reading);
        AgencyCaptionRule.Apply(reading);
        BodyBounds.Find(reading);
        LinkListRule.Apply(reading);
        HeadRule.Apply(reading);
        TailRule.Apply(reading);
        FirstParagraphRule.Apply(reading);
        int last = Math.Max(reading.LastBody, LastItem(reading));
        for (int i = 0; i < last; i++)
        {
            if (reading.Lines[i].Kind is null && !reading.Lines[i].IsSentence)
                HeadingRule.Apply(reading, i);
        }
    }

    private static int LastItem(DocumentReading reading)
    {
        int last = reading.Lines.Length - 1;
        while (last >= 0 && reading.Lines[last].Kind != BlockKind.ListItem)
            last--;

        return last;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static DocumentStructure ToStructure(DocumentReading reading)
    {
        DocumentBlock[] blocks = new DocumentBlock[reading.Lines.Length];
        for (int i = 0; i < blocks.Length; i++)
            blocks[i] = new(reading.Lines[i].Kind ?? BlockKind.Paragraph, reading.Lines[i].Range);

        bool fromDateline = reading.Dateline?.Date is not null;
        return new()
        {
            Blocks = new(blocks),
            Title = reading.Title,
            Dateline = reading.Dateline,
            Byline = reading.Byline,
            Source = reading.Source,
            Date = fromDateline ? reading.Dateline!.Date : reading.Date,
            DateRange = fromDateline ? reading.Dateline!.DateRange : reading.DateRange,
            Hashtags = HashtagReader.Read(reading.Text).ToEquatableArray(),
            Problems = reading.Problems.ToEquatableArray(),
        };
    }
}
