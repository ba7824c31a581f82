namespace CorpusGenerator;

/// <summary>Binary search in the columns.</summary>
internal static class RowSearch
{
    /// <summary>The row that owns entry <paramref name="entry"/>, by a "first" column; O(log rows).</summary>
    public static int Owner(Column first, int entry) => LowerBound(first, entry + 1, 0, first.Count) - 1;

    /// <summary>The first row from <paramref name="from"/> on whose number is not below <paramref name="value"/>.</summary>
    public static int LowerBound(Column sorted, int value, int from, int to)
    {
        while (from < to)
        {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
