namespace CorpusGenerator;

public readonly partial record struct Article
{
#if NET
    /// <summary>The day the article is of, from its dateline or a "published" line; <c>null</c> when it names none.</summary>
    public DateOnly? Date => DayNumber is var day and > 0 ? DateOnly.FromDayNumber(day - 1) : null;
#else
    /// <summary>The day the article is of, from its dateline or a "published" line; <c>null</c> when it names none.</summary>
    public DateTime? Date => DayNumber is var day and > 0 ? new DateTime((day - 1) * TimeSpan.TicksPerDay) : null;
#endif

    /// <summary>Where the document says so.</summary>
    public Passage DateText => Passage(ArticlePassage.Date);

    private int DayNumber => _data is null ? 0 : _data.Tables[TableSection.ArticleDay][Index];
}
