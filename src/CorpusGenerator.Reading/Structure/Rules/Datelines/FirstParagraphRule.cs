namespace CorpusGenerator.Reading;

/// <summary>Finds the dateline at the beginning of the first paragraph, whose line stays a paragraph.</summary>
/// <remarks>Below a title the first paragraph may be a summary of the page's own; then the next one is tried.</remarks>
internal static class FirstParagraphRule
{
    /// <summary>Reads it, when there is one.</summary>
    public static void Apply(DocumentReading reading)
    {
        int first = reading.FirstBody;
        if (first >= reading.Lines.Length || TryRead(reading, first) || reading.Title.IsEmpty)
            return;

        do
            first++;
        while (first < reading.Lines.Length && !(reading.Lines[first].IsSentence && reading.Lines[first].Kind is null));

        if (first < reading.Lines.Length)
            TryRead(reading, first);
    }

    private static bool TryRead(DocumentReading reading, int index)
    {
        ref readonly SourceLine line = ref reading.Lines[index];
        if (line.Kind is not null || DatelineReader.Read(reading, line.Start, line.End) is not DatelineHead head)
            return false;

        reading.Dateline = head.Dateline;
        if (head.Date is { Day: not null } or { IsAmbiguous: true })
            reading.Take(head.Date.Value);

        return true;
    }
}
