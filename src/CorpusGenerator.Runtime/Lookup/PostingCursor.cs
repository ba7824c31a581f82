namespace CorpusGenerator;

/// <summary>A place in a posting list that only moves forward.</summary>
internal struct PostingCursor
{
    private readonly int _end;
    private int _position;

    /// <summary>A cursor at the start of a list.</summary>
    /// <param name="list">The rows of <see cref="TableSection.Posting"/> that are the list.</param>
    internal PostingCursor(TableRange list)
    {
        _position = list.First;
        _end = list.First + list.Count;
    }

    /// <summary>Moves to the first posting of at least <paramref name="minimum"/>.</summary>
    /// <remarks>Gallops (Bentley and Yao 1976): O(log d) for a posting that is d places ahead.</remarks>
    /// <returns>The posting; -1 at the end of the list.</returns>
    internal int MoveTo(Column postings, int minimum)
    {
        int step = 1;
        while (_position + step <= _end && postings[_position + step - 1] < minimum)
        {
            _position += step;
            step *= 2;
        }

        _position = RowSearch.LowerBound(postings, minimum, _position, Math.Min(_position + step - 1, _end));
        return _position < _end ? postings[_position] : -1;
    }
}
