namespace CorpusGenerator;

/// <summary>What to say when there is no article with an id.</summary>
internal static class UnknownId
{
    public static string Message(string id, CorpusData data)
    {
        string nearest = Nearest(id.AsSpan(), data);
        return nearest.Length == 0
            ? $"There is no article '{id}': the corpus is empty."
            : $"There is no article '{id}'. The nearest id is '{nearest}'.";
    }

    public static string Nearest(ReadOnlySpan<char> id, CorpusData data)
    {
        int best = -1;
        int bestDistance = int.MaxValue;
        for (int i = 0; i < data.Tables.Count(TableCount.Articles); i++)
        {
            int distance = EditDistance.Between(id, data.StringSpan(i));
            if (distance < bestDistance)
            {
                (best, bestDistance) = (i, distance);
            }
        }

        return best < 0 ? "" : data.String(best);
    }
}
