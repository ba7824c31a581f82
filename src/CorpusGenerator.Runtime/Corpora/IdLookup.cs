namespace CorpusGenerator;

/// <summary>Finds an article by its id.</summary>
internal static class IdLookup
{
    /// <summary>The article's index, or -1.</summary>
    public static int Find(CorpusData data, ReadOnlySpan<char> id)
    {
        int from = 0;
        for (int to = data.Tables.Count(TableCount.Articles); from < to;)
        {
            int middle = (from + to) >>> 1;
            int order = data.StringSpan(middle).SequenceCompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        return -1;
    }
}
