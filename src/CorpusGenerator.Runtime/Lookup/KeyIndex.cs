namespace CorpusGenerator;

/// <summary>The documents that have a certain language, source or hashtag, by that value.</summary>
/// <remarks>
/// The postings start with a column that says where the list of each value starts, in ordinal order of the values.
/// </remarks>
internal readonly ref struct KeyIndex
{
    private readonly IdIndex _keys;
    private readonly ReadOnlySpan<char> _postings;

    internal KeyIndex(IdIndex keys, ReadOnlySpan<char> postings)
    {
        _keys = keys;
        _postings = postings;
    }

    /// <summary>How many values there are.</summary>
    internal int Count => _keys.Count;

    /// <summary>The table the lists lie in.</summary>
    internal ReadOnlySpan<char> Postings => _postings;

    /// <summary>The documents that have the value at <paramref name="index"/> in the values' ordinal order.</summary>
    internal PostingList this[int index] => new(_postings, StartOf(index));

    /// <summary>Where the list of the value at <paramref name="index"/> starts; for a <see cref="PostingQuery"/>.</summary>
    internal int StartOf(int index) => new PackedColumn(_postings, 0)[index];

    /// <summary>The place of <paramref name="value"/> in the ordinal order of the values, or -1.</summary>
    internal int Find(ReadOnlySpan<char> value) => _keys.Find(value);
}
