namespace CorpusGenerator.Reading;

/// <summary>The groups of near-duplicates.</summary>
internal sealed class DuplicateGroups
{
    private readonly int[] _rows;

    /// <summary>Joins pairs to groups; linear.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="count">How many documents there are.</param>
    internal DuplicateGroups(EquatableArray<DuplicatePair> pairs, int count)
    {
        DisjointSets sets = new(count);
        foreach (DuplicatePair pair in pairs)
            sets.Join(pair.First, pair.Second);

        int[] sizes = new int[count];
        for (int i = 0; i < count; i++)
            sizes[sets.SmallestWith(i)]++;

        _rows = new int[count];
        for (int i = 0; i < count; i++)
            _rows[i] = sizes[sets.SmallestWith(i)] < 2 ? NoRow : RowOf(i, sets.SmallestWith(i));
    }

    /// <summary>Stands for no group.</summary>
    internal const int NoRow = -1;

    /// <summary>Of each document the group's place in <see cref="Members"/>, or <see cref="NoRow"/>.</summary>
    internal ReadOnlySpan<int> Rows => _rows;

    /// <summary>The documents of each group, ascending; groups by their first documents.</summary>
    internal List<List<int>> Members { get; } = [];

    private int RowOf(int document, int smallest)
    {
        int row = document == smallest ? Members.Count : _rows[smallest];
        if (row == Members.Count)
            Members.Add([]);
        Members[row].Add(document);
        return row;
    }
}
