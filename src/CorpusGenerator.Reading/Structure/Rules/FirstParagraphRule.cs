namespace CorpusGenerator.Reading;

/// <summary>Finds the dateline at the beginning of the first paragraph, whose line stays a paragraph.</summary>
internal static class FirstParagraphRule
{
    /// <summary>Reads it, when there is one.</summary>
    public static void Apply(DocumentReading reading)
    {
        if (reading.FirstBody >= reading.Lines.Length)
            return;

        ref readonly SourceLine line = ref reading.Lines[reading.FirstBody];
        if (line.Kind is not null || DatelineReader.Read(reading, line.Start, line.End) is not DatelineHead head)
            return;

        reading.Dateline = head.Dateline;
        if (head.Date is { Day: not null } or { IsAmbiguous: true })
            reading.Take(head.Date.Value);
    }
}
