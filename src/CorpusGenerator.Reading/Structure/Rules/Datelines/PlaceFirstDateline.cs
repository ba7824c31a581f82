namespace CorpusGenerator.Reading;

/// <summary>Reads datelines that begin with a place.</summary>
internal static class PlaceFirstDateline
{
    /// <summary>The dateline at <paramref name="start"/>, or null.</summary>
    public static DatelineHead? Read(DocumentReading reading, int start, int end)
    {
        DatelineCursor cursor = new(reading, start, end);
        TextRange place = cursor.ReadPlace();
        if (place.IsEmpty || IsPartOfDate(reading, place))
            return null;

        DateMatch? date = cursor.ReadDate();
        int afterDate = cursor.Position;
        TextRange agency = cursor.ReadAgency();
        int rangeEnd = !agency.IsEmpty ? cursor.Position : date is null ? place.End : afterDate;
        DatelineMark mark = cursor.ReadMark();
        if (!IsBelievable(reading, place, date, agency, mark, cursor.Position, end))
            return null;

        DocumentDateline dateline = new(
            TextRange.FromBounds(start, rangeEnd), place, agency, date?.Day, date?.Range ?? default);
        return new(dateline, date, cursor.Position);
    }

    private static bool IsBelievable(
        DocumentReading reading,
        TextRange place,
        DateMatch? date,
        TextRange agency,
        DatelineMark mark,
        int cursorEnd,
        int end)
    {
        bool isKnown = !agency.IsEmpty && AgencyName.HasAgency(reading, agency);
        if (date is not null && !agency.IsEmpty)
            return true;

        if (date is not null)
            return mark == DatelineMark.Dash || reading.Text.AsSpan(cursorEnd, end - cursorEnd).IsWhiteSpace();

        if (!agency.IsEmpty)
            return mark != DatelineMark.None && (isKnown || IsCapitals(reading, place));

        if (mark == DatelineMark.Dash && IsShortName(reading.Text, place, cursorEnd))
            return true;

        bool isMark = mark == DatelineMark.Dash || (mark == DatelineMark.Colon && !IsTranscript(reading));
        return isMark && IsCapitals(reading, place);
    }

    /// <summary>Whether it is no place but "Published" or the day of the week.</summary>
    private static bool IsPartOfDate(DocumentReading reading, TextRange place)
    {
        ReadOnlySpan<char> folded = reading.Folded.Set(reading.Text, place.Start, place.End);
        return reading.Lexicon.IsLabel(folded, LabelKind.Date) || reading.Lexicon.DateCompanions.Contains(folded);
    }

    /// <summary>Whether one or two words with capitals stand before a long dash and a capital: "Astana – Der".</summary>
    private static bool IsShortName(string text, TextRange place, int next)
    {
        int words = 0;
        for (int at = place.Start; at < place.End; at++)
        {
            bool isStart = at == place.Start || text[at - 1] == ' ';
            if (isStart && !char.IsUpper(text[at]))
                return false;

            words += isStart ? 1 : 0;
        }

        bool hasLongDash = text.AsSpan(place.End, next - place.End).IndexOfAny('–', '—') >= 0;
        return words <= 2 && hasLongDash && next < text.Length && char.IsUpper(text[next]);
    }

    /// <summary>Whether names in capitals stand before a colon again and again, as in a transcript.</summary>
    private static bool IsTranscript(DocumentReading reading)
    {
        const int FirstLines = 8;
        int names = 0;
        for (int i = 0; i < Math.Min(FirstLines, reading.Lines.Length); i++)
            names += reading.Lines[i].Kind is null && LineForm.IsNameAndText(reading.Text, in reading.Lines[i]) ? 1 : 0;

        return names > 1;
    }

    private static bool IsCapitals(DocumentReading reading, TextRange place)
    {
        string text = reading.Text;
        int capitals = 0;
        int end = place.Start;
        for (; end < place.End && text[end] != ','; end++)
        {
            if (char.IsLower(text[end]))
                return false;

            capitals += char.IsUpper(text[end]) ? 1 : 0;
        }

        return capitals >= 3 && !reading.Lexicon.NoPlaces.Contains(reading.Folded.Set(text, place.Start, end));
    }
}
