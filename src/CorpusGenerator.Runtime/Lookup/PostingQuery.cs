namespace CorpusGenerator;

/// <summary>Up to four posting lists of one table, all of which a document must be in.</summary>
/// <remarks>Holds only where the lists start, so that it can be kept in a field, a lambda or an async method.</remarks>
internal readonly struct PostingQuery : IEquatable<PostingQuery>
{
    /// <summary>How many lists a query takes.</summary>
    internal const int MaximumLists = 4;

    // One more than the start, so that the default of the struct holds no list.
    private readonly int _first;
    private readonly int _second;
    private readonly int _third;
    private readonly int _fourth;

    private PostingQuery(int first, int second, int third, int fourth) =>
        (_first, _second, _third, _fourth) = (first, second, third, fourth);

    /// <summary>How many lists there are, 0 to 4.</summary>
    internal int ListCount => _first == 0 ? 0 : _second == 0 ? 1 : _third == 0 ? 2 : _fourth == 0 ? 3 : 4;

    /// <summary>This query with one list more.</summary>
    /// <param name="start">Where the list starts in its table.</param>
    /// <exception cref="InvalidOperationException">There are four lists already.</exception>
    internal PostingQuery And(int start) => ListCount switch
    {
        0 => new(start + 1, 0, 0, 0),
        1 => new(_first, start + 1, 0, 0),
        2 => new(_first, _second, start + 1, 0),
        3 => new(_first, _second, _third, start + 1),
        _ => throw new InvalidOperationException("A query takes four lists at most."),
    };

    /// <summary>The documents that are in all lists, ascending; none where there is no list.</summary>
    internal PostingIntersection Run(ReadOnlySpan<char> table) => new(table, this);

    /// <summary>How many documents are in all lists; O(1) for one list.</summary>
    internal int Count(ReadOnlySpan<char> table)
    {
        if (ListCount == 1)
            return List(table, 0).Count;
        int count = 0;
        foreach (int _ in Run(table))
            count++;
        return count;
    }

    /// <summary>The list at <paramref name="index"/>, in the order they were added.</summary>
    internal PostingList List(ReadOnlySpan<char> table, int index) => new(table, index switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        _ => _fourth,
    } - 1);

    /// <inheritdoc/>
    public bool Equals(PostingQuery other) =>
        (_first, _second, _third, _fourth) == (other._first, other._second, other._third, other._fourth);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PostingQuery other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_first, _second, _third, _fourth).GetHashCode();
}
