namespace CorpusGenerator;

/// <summary>A place in a posting list that only moves forward.</summary>
internal ref struct PostingCursor
{
    private readonly PostingList _list;
    private int _index;

    internal PostingCursor(PostingList list) => _list = list;

    /// <summary>How many postings the list has.</summary>
    internal readonly int Count => _list.Count;

    /// <summary>The posting at the cursor.</summary>
    internal readonly int Current => _list[_index];

    /// <summary>Moves to the first posting of at least <paramref name="minimum"/>; false at the end.</summary>
    internal bool MoveTo(int minimum)
    {
        _index = _list.IndexOfAtLeast(minimum, _index);
        return _index < _list.Count;
    }
}
