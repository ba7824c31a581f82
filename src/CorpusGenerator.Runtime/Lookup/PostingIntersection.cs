namespace CorpusGenerator;

/// <summary>Goes through the documents that are in all lists of a query, ascending.</summary>
/// <remarks>
/// Each list in turn gallops to the largest ordinal seen so far (leapfrog join, Veldhuizen 2014): about
/// min · log(max / min) steps for lists of those lengths. Nothing is allocated.
/// </remarks>
internal ref struct PostingIntersection
{
    private readonly int _lists;
    private PostingCursor _first;
    private PostingCursor _second;
    private PostingCursor _third;
    private PostingCursor _fourth;

    internal PostingIntersection(ReadOnlySpan<char> table, PostingQuery query)
    {
        _lists = query.ListCount;
        if (_lists > 0)
            _first = new PostingCursor(query.List(table, 0));
        if (_lists > 1)
            _second = new PostingCursor(query.List(table, 1));
        if (_lists > 2)
            _third = new PostingCursor(query.List(table, 2));
        if (_lists > 3)
            _fourth = new PostingCursor(query.List(table, 3));
        Current = -1;
    }

    /// <summary>The ordinal of the document.</summary>
    public int Current { get; private set; }

    /// <summary>This intersection, for <c>foreach</c>.</summary>
    public readonly PostingIntersection GetEnumerator() => this;

    /// <summary>Goes on to the next document.</summary>
    public bool MoveNext()
    {
        if (_lists == 0)
            return false;
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
        return true;
    }

    private readonly bool Raise(ref PostingCursor cursor, int number, ref int candidate)
    {
        if (number > _lists)
            return true;
        if (!cursor.MoveTo(candidate))
            return false;
        candidate = cursor.Current;
        return true;
    }
}
