namespace CorpusGenerator.Reading;

/// <summary>Finds places in what is in text order.</summary>
internal static class TextOrder
{
    /// <summary>How many of some places begin before a token; logarithmic in their number.</summary>
    /// <param name="count">How many places there are.</param>
    /// <param name="token">The token.</param>
    /// <param name="tokenOf">The token that a place begins with.</param>
    public static int CountBefore(int count, int token, Func<int, int> tokenOf)
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokenOf(middle) < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
