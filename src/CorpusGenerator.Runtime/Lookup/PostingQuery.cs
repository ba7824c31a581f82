namespace CorpusGenerator;

/// <summary>Up to four posting lists, all of which an article must be in.</summary>
/// <remarks>Holds only which lists they are, so that it can be kept in a field, a lambda or an async method.</remarks>
internal readonly record struct PostingQuery
{
    /// <summary>How many lists a query takes.</summary>
    internal const int MaximumLists = 4;

    // One more than the row, so that the default of the struct holds no list.
    private readonly int _first;
    private readonly int _second;
    private readonly int _third;
    private readonly int _fourth;

    private PostingQuery(int first, int second, int third, int fourth) =>
        (_first, _second, _third, _fourth) = (first, second, third, fourth);

    /// <summary>How many lists there are, 0 to 4.</summary>
    internal int ListCount => _first == 0 ? 0 : _second == 0 ? 1 : _third == 0 ? 2 : _fourth == 0 ? 3 : 4;

    /// <summary>The row of <see cref="TableSection.PostingFirst"/> of the list at a position below <see cref="ListCount"/>.</summary>
    internal int this[int position] => (position switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        _ => _fourth,
    }) - 1;

    /// <summary>This query with one list more; the same query when it has the list.</summary>
    /// <param name="row">The list's row of <see cref="TableSection.PostingFirst"/>.</param>
    /// <exception cref="InvalidOperationException">There are four other lists already.</exception>
    internal PostingQuery And(int row) => Has(row + 1) ? this : ListCount switch
    {
        0 => new(row + 1, 0, 0, 0),
        1 => new(_first, row + 1, 0, 0),
        2 => new(_first, _second, row + 1, 0),
        3 => new(_first, _second, _third, row + 1),
        _ => throw new InvalidOperationException(
            "Four conditions beside dates are the most; use Where for what else an article must meet."),
    };

    private bool Has(int list) => list == _first || list == _second || list == _third || list == _fourth;
}
