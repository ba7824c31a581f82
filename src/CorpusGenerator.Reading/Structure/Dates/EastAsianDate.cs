namespace CorpusGenerator.Reading;

/// <summary>Dates of Chinese, Japanese and Korean: 2024年7月1日, 令和6年7月1日, 2024년 7월 1일.</summary>
internal static class EastAsianDate
{
    /// <summary>Reads a date at the cursor; one without a year has no day.</summary>
    public static DateMatch? Read(ref DateCursor cursor, int start)
    {
        int era = EraAt(ref cursor);
        if (!cursor.TryNumber(out int first, out int digits))
            return null;

        cursor.SkipSpaces();
        int? year = null;
        if (cursor.TryMark('年') || cursor.TryMark('년'))
        {
            year = era > 0 ? era + first : first;
            cursor.SkipSpaces();
            if (!cursor.TryDay(out first))
                return null;

            cursor.SkipSpaces();
        }
        else if (era > 0 || digits > 2)
        {
            return null;
        }

        return ReadMonthAndDay(ref cursor, start, year, first);
    }

    /// <summary>Whether the name of an era may begin with the character.</summary>
    public static bool MayBeginEra(char c) => c is '民' or '令' or '平' or '昭';

    private static DateMatch? ReadMonthAndDay(ref DateCursor cursor, int start, int? year, int month)
    {
        if (month > 12 || !(cursor.TryMark('月') || cursor.TryMark('월')))
            return null;

        cursor.SkipSpaces();
        if (!cursor.TryDay(out int day))
            return null;

        SkipFurtherDays(ref cursor);
        cursor.SkipSpaces();
        if (!(cursor.TryMark('日') || cursor.TryMark('일') || cursor.TryMark('号') || cursor.TryMark('號')))
            return null;

        CalendarDate? date = year is int number ? Calendar.Day(number, month, day) : null;
        return new(TextRange.FromBounds(start, cursor.Position), date, IsAmbiguous: false);
    }

    private static void SkipFurtherDays(ref DateCursor cursor)
    {
        int back = cursor.Position;
        if (!cursor.TryMark('日') && !cursor.TryMark('일'))
            _ = cursor.TryMark('、');

        bool isRange = cursor.TryDash() || cursor.TryMark('至') || cursor.TryMark('到');
        if (!isRange || !cursor.TryDay(out _))
            cursor.Position = back;
    }

    /// <summary>The year before the first of an era: of the Republic of China, or of a Japanese reign.</summary>
    private static int EraAt(ref DateCursor cursor)
    {
        int before = (cursor.Next, cursor.Second) switch
        {
            ('民', '國') => 1911,
            ('令', '和') => 2018,
            ('平', '成') => 1988,
            ('昭', '和') => 1925,
            _ => 0,
        };
        cursor.Position += before > 0 ? 2 : 0;
        cursor.SkipSpaces();
        return before;
    }
}
