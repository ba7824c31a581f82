namespace CorpusGenerator;

/// <summary>Goes through the articles that are in all lists of a query, ascending; through all without a list.</summary>
/// <remarks>
/// Each list in turn gallops to the largest article seen so far (leapfrog join, Veldhuizen 2014): about
/// min · log(max / min) steps for lists of those lengths. Nothing is allocated.
/// </remarks>
internal struct PostingIntersection
{
    private readonly Column _postings;
    private readonly int _articles;
    private readonly int _lists;
    private PostingCursor _first;
    private PostingCursor _second;
    private PostingCursor _third;
    private PostingCursor _fourth;

    internal PostingIntersection(CorpusTables tables, PostingQuery query)
    {
        _postings = tables[TableSection.Posting];
        _articles = tables.Count(TableCount.Articles);
        _lists = query.ListCount;
        _first = CursorAt(tables, query, 0);
        _second = CursorAt(tables, query, 1);
        _third = CursorAt(tables, query, 2);
        _fourth = CursorAt(tables, query, 3);
        Current = -1;
    }

    /// <summary>The index of the article.</summary>
    public int Current { get; private set; }

    /// <summary>Goes on to the next article.</summary>
    public bool MoveNext()
    {
        int candidate = Current + 1;
        int before;
        do
        {
            before = candidate;
            if (!Raise(ref _first, 1, ref candidate)
                || !Raise(ref _second, 2, ref candidate)
                || !Raise(ref _third, 3, ref candidate)
                || !Raise(ref _fourth, 4, ref candidate))
            {
                return false;
            }
        }
        while (candidate != before);

        Current = candidate;
        return candidate < _articles;
    }

    private static PostingCursor CursorAt(CorpusTables tables, PostingQuery query, int position) =>
        position < query.ListCount ? new(tables.Range(TableSection.PostingFirst, query[position])) : default;

    private readonly bool Raise(ref PostingCursor cursor, int number, ref int candidate)
    {
        if (number <= _lists)
        {
            candidate = cursor.MoveTo(_postings, candidate);
        }

        return candidate >= 0;
    }
}
