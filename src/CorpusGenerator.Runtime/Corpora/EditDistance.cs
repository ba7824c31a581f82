namespace CorpusGenerator;

/// <summary>Levenshtein's distance: the least number of insertions, deletions and replacements of code units.</summary>
internal static class EditDistance
{
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int[] row = new int[right.Length + 1];
        for (int j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int replace = left[i] == right[j] ? diagonal : diagonal + 1;
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replace, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[right.Length];
    }
}
