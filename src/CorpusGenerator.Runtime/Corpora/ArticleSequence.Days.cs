#if NET
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace CorpusGenerator;

public readonly partial struct ArticleSequence
{
    /// <summary>Those of some days; none when the last is before the first. Articles without a date are of no day.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, which is included.</param>
    public ArticleSequence Between(Date first, Date last) => Within(DayRange.Between(first, last));

    /// <summary>Those of a day.</summary>
    /// <param name="date">The day.</param>
    public ArticleSequence On(Date date) => Between(date, date);

    /// <summary>Those of a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public ArticleSequence InMonth(int year, int month) => Within(DayRange.OfMonth(year, month));

    // A single day has a list of its own, which is shorter than all articles.
    private PostingQuery Candidates(CorpusTables tables) =>
        _lists.ListCount == 0 && _days.IsOneDay && CountOfDays(tables) > 0
            ? _lists.And(PostingRows.OfDay(tables, _days.First))
            : _lists;

    private ArticleSequence Within(DayRange days)
    {
        DayRange both = _days.And(days);
        return _data is null || both.IsEmpty ? default : new(_data, _lists, both);
    }

    /// <summary>The lists of neighbouring days lie one after another, so their ends tell how many postings there are.</summary>
    private int CountOfDays(CorpusTables tables)
    {
        Column first = tables[TableSection.PostingFirst];
        return first.Count == 0
            ? 0
            : first[PostingRows.OfDay(tables, _days.Last + 1)] - first[PostingRows.OfDay(tables, _days.First)];
    }
}
