namespace CorpusGenerator.Reading;

/// <summary>Reads the dateline at the beginning of a line: place, day, agency and the mark that ends it.</summary>
/// <remarks>
/// The forms are those of agencies' own style: <c>PLACE, day (AGENCY) --</c>, <c>Place (agency) –</c>,
/// <c>PLACE —</c>, <c>PLACE. Day. AGENCY –</c>, <c>(AGENCY) -</c>, <c>新华社北京7月1日电</c>, <c>【北京＝新華社】</c>.
/// A place alone is believed only in capitals and before a dash, a place and a day before a dash,
/// a place and brackets when the brackets hold an agency or a day stands before them.
/// </remarks>
internal static class DatelineReader
{
    private const int LongestDateline = 130;

    /// <summary>The dateline between two positions, or null.</summary>
    public static DatelineHead? Read(DocumentReading reading, int start, int end)
    {
        end = Math.Min(end, start + LongestDateline);
        return EastAsianDateline.Read(reading, start, end)
            ?? AgencyFirstDateline.Read(reading, start, end)
            ?? PlaceFirstDateline.Read(reading, start, end);
    }
}
