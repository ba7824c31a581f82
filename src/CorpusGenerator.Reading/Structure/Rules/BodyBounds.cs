namespace CorpusGenerator.Reading;

/// <summary>Finds where the running text begins and ends.</summary>
internal static class BodyBounds
{
    /// <summary>Sets the first and last line of running text.</summary>
    public static void Find(DocumentReading reading)
    {
        SourceLine[] lines = reading.Lines;
        int first = 0;
        while (first < lines.Length && !IsBody(in lines[first]))
            first++;

        int last = lines.Length - 1;
        while (last >= 0 && !IsBody(in lines[last]))
            last--;

        (reading.FirstBody, reading.LastBody) = (first, last);
    }

    private static bool IsBody(in SourceLine line) => line.Kind is null && line.IsSentence;
}
