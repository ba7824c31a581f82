namespace CorpusGenerator;

/// <summary>The dated documents by day: oldest first, those of one day by ordinal.</summary>
/// <remarks>
/// A column of days (days since 1 January of the year 1, as <c>DateOnly.DayNumber</c>), ascending, and one of
/// ordinals beside it.
/// </remarks>
internal readonly ref struct DayIndex
{
    private readonly PackedColumn _days;
    private readonly PackedColumn _ordinals;

    /// <summary>The index that starts at <paramref name="start"/>.</summary>
    internal DayIndex(ReadOnlySpan<char> table, int start)
    {
        _days = new PackedColumn(table, start);
        _ordinals = new PackedColumn(table, start + _days.Length);
    }

    /// <summary>How many documents have a date.</summary>
    internal int Count => _days.Count;

    /// <summary>The day of the document at <paramref name="index"/> in the order of days.</summary>
    internal int Day(int index) => _days[index];

    /// <summary>The ordinal of the document at <paramref name="index"/> in the order of days.</summary>
    internal int Ordinal(int index) => _ordinals[index];

    /// <summary>The documents of some days, both ends included, as a range in the order of days; O(log n).</summary>
    /// <returns>The first index, and how many documents there are.</returns>
    internal (int Start, int Count) Between(int firstDay, int lastDay)
    {
        int start = IndexOfAtLeast(firstDay);
        int end = lastDay == int.MaxValue ? Count : IndexOfAtLeast(lastDay + 1);
        return (start, Math.Max(0, end - start));
    }

    private int IndexOfAtLeast(int day)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (_days[middle] < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
