namespace CorpusGenerator.Reading;

/// <summary>Tells lines above the text that hold a place and an agency: "Port Vale - AFP", "HOLT / dpa".</summary>
internal static class PlaceAndAgencyRule
{
    private const int MostPlaceWords = 4;

    /// <summary>Settles such a line; an agency that the tables do not know makes none.</summary>
    public static void Apply(DocumentReading reading, ref SourceLine line)
    {
        int mark = line.IsSentence || line.Words > 2 * MostPlaceWords ? -1 : MarkOf(line.Range.Of(reading.Text));
        if (mark < 0)
            return;

        mark += line.Start;
        TextRange place = VisibleRange.Of(reading.Text, line.Start, mark);
        TextRange agency = VisibleRange.Of(reading.Text, mark + 1, line.End);
        if (!AgencyName.Is(reading, agency) || AgencyName.Is(reading, place) || WordsOf(place.Of(reading.Text)) > MostPlaceWords)
            return;

        line.Kind = BlockKind.Dateline;
        reading.Dateline ??= new(line.Range, place, agency, null, default);
    }

    private static int MarkOf(ReadOnlySpan<char> line)
    {
        for (int at = 1; at + 1 < line.Length; at++)
        {
            if (line[at] is '-' or '–' or '—' or '/' && line[at - 1] == ' ' && line[at + 1] == ' ')
                return at;
        }

        return -1;
    }

    private static int WordsOf(ReadOnlySpan<char> text)
    {
        int words = 1;
        foreach (char c in text)
            words += c == ' ' ? 1 : 0;

        return words;
    }
}
