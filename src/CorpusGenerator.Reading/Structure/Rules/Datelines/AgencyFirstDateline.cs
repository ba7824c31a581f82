namespace CorpusGenerator.Reading;

/// <summary>Reads datelines that begin with the agency in brackets: "(Reuters) -", "(ANSA) - ROMA, 01 LUG -".</summary>
internal static class AgencyFirstDateline
{
    /// <summary>The dateline at <paramref name="start"/>, or null.</summary>
    public static DatelineHead? Read(DocumentReading reading, int start, int end)
    {
        string text = reading.Text;
        if (!CharacterClass.IsOpeningBracket(text[start]))
            return null;

        DatelineCursor cursor = new(reading, start, end);
        TextRange agency = cursor.ReadAgency();
        if (agency.IsEmpty || !(AgencyName.Is(reading, agency) || IsInitials(text, agency)))
            return null;

        int agencyEnd = cursor.Position;
        if (cursor.ReadMark() != DatelineMark.Dash)
            return null;

        if (PlaceFirstDateline.Read(reading, cursor.Position, end) is { } place)
        {
            DocumentDateline whole = place.Dateline with
            {
                Range = TextRange.FromBounds(start, place.Dateline.Range.End),
                Agency = agency,
            };
            return place with { Dateline = whole };
        }

        DocumentDateline alone = new(TextRange.FromBounds(start, agencyEnd), default, agency, null, default);
        return new(alone, null, cursor.Position);
    }

    /// <summary>Whether it looks like the initials of an agency or paper that the tables do not know: "(VOV5)".</summary>
    private static bool IsInitials(string text, TextRange agency)
    {
        const int LongestInitials = 8;
        foreach (char c in agency.Of(text))
        {
            if (!char.IsUpper(c) && !Digits.IsDigit(c))
                return false;
        }

        return agency.Length is >= 2 and <= LongestInitials && char.IsUpper(text[agency.Start]);
    }
}
