namespace CorpusGenerator.Reading;

/// <summary>Reads datelines of Chinese, Japanese and Korean: 新华社北京7月1日电, 【北京＝新華社】, (서울=연합뉴스).</summary>
internal static class EastAsianDateline
{
    private const int LongestHead = 40;

    /// <summary>The dateline at <paramref name="start"/>, or null.</summary>
    public static DatelineHead? Read(DocumentReading reading, int start, int end)
    {
        string text = reading.Text;
        char closer = text[start] switch { '【' => '】', '（' => '）', '[' => ']', '(' => ')', '［' => '］', _ => '\0' };
        if (closer == '\0')
            return CharacterClass.IsWide(text[start]) ? ReadDispatch(reading, start, start, end) : null;

        int length = text.AsSpan(start, Math.Min(end - start, LongestHead)).IndexOf(closer);
        if (length < 2)
            return null;

        DatelineHead? head = ReadDispatch(reading, start, start + 1, start + length + 1)
            ?? ReadEquation(reading, start, start + length)
            ?? ReadDateAndAgency(reading, start, start + length);
        return head is null ? null : head with { End = Math.Max(head.End, start + length + 1) };
    }

    /// <summary>Reads agency, place and day up to the word for a telegram: 电, 電, 讯.</summary>
    private static DatelineHead? ReadDispatch(DocumentReading reading, int start, int first, int end)
    {
        string text = reading.Text;
        int telegram = text.AsSpan(first, Math.Min(LongestHead, end - first)).IndexOfAny("电電讯訊".AsSpan());
        int agencyEnd = telegram < 0 ? first : AgencyEnd(reading, first, first + telegram);
        bool isKnown = agencyEnd > first;
        if (telegram > 0 && !isKnown)
            agencyEnd = PaperEnd(text, first, first + telegram);

        if (agencyEnd == first)
            return null;

        int last = first + telegram;
        DateMatch? date = DateReader.Find(text, agencyEnd, last, reading.Words);
        if (date is null && !isKnown)
            return null;

        int placeEnd = date is DateMatch match ? match.Range.Start : FirstDigit(text, agencyEnd, last);
        TextRange place = PlaceIn(text, agencyEnd, placeEnd);
        DocumentDateline dateline = new(
            TextRange.FromBounds(start, last + 1),
            place,
            TextRange.FromBounds(first, agencyEnd),
            date?.Day,
            date?.Range ?? default);
        return new(dateline, date, last + 1);
    }

    private static int AgencyEnd(DocumentReading reading, int first, int last)
    {
        const int LongestAgency = 8;
        for (int at = Math.Min(last, first + LongestAgency); at > first + 1; at--)
        {
            if (AgencyName.Is(reading, TextRange.FromBounds(first, at)))
                return at;
        }

        return first;
    }

    /// <summary>The end of an agency or paper that the tables do not know, by the word for one: 社, 网, 报.</summary>
    private static int PaperEnd(string text, int first, int last)
    {
        const int LongestName = 8;
        int word = text.AsSpan(first, Math.Min(LongestName, last - first)).IndexOfAny("社网網报報".AsSpan());
        return word < 2 ? first : first + word + 1;
    }

    private static int FirstDigit(string text, int start, int end)
    {
        while (start < end && !Digits.IsDigit(text[start]))
            start++;

        return start;
    }

    /// <remarks>Behind 記者 stands the reporter's name, nearly always of three characters, before the place.</remarks>
    private static TextRange PlaceIn(string text, int start, int end)
    {
        const int ReporterAndName = 5;
        bool hasReporter = end - start > ReporterAndName && text[start] is '記' or '记' && text[start + 1] == '者';
        start += hasReporter ? ReporterAndName : 0;
        return TextRange.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Reads a day and an agency between brackets: 【7月1日 AFP】.</summary>
    private static DatelineHead? ReadDateAndAgency(DocumentReading reading, int start, int end)
    {
        if (DateReader.ReadAt(reading.Text, start + 1, end, reading.Words) is not DateMatch date)
            return null;

        TextRange agency = VisibleRange.Of(reading.Text, date.Range.End, end);
        if (!AgencyName.HasAgency(reading, agency))
            return null;

        DocumentDateline dateline = new(TextRange.FromBounds(start, end + 1), default, agency, date.Day, date.Range);
        return new(dateline, date, end + 1);
    }

    /// <summary>Reads place and agency on both sides of an equals sign: 北京＝新華社.</summary>
    private static DatelineHead? ReadEquation(DocumentReading reading, int start, int end)
    {
        string text = reading.Text;
        int sign = text.AsSpan(start, end - start).IndexOfAny('=', '＝');
        if (sign < 2)
            return null;

        TextRange place = TextRange.FromBounds(start + 1, start + sign);
        TextRange agency = TextRange.FromBounds(start + sign + 1, end);
        if (AgencyName.Is(reading, place))
            (place, agency) = (default, place);

        DocumentDateline dateline = new(TextRange.FromBounds(start, end + 1), place, agency, null, default);
        return new(dateline, null, end + 1);
    }
}
