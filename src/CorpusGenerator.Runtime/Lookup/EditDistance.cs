using System.Buffers;

namespace CorpusGenerator;

/// <summary>How many insertions, deletions and replacements turn one string into another.</summary>
internal static class EditDistance
{
    private const int StackLimit = 256;

    /// <summary>The distance of Levenshtein (1966) in UTF-16 code units, ASCII letters of either case being equal.
    /// </summary>
    /// <returns>The distance, or <paramref name="limit"/> + 1 where it is larger.</returns>
    internal static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit)
    {
        if (Math.Abs(first.Length - second.Length) > limit)
            return limit + 1;
        if (second.Length < StackLimit)
            return Between(first, second, limit, stackalloc int[StackLimit]);

        int[] rented = ArrayPool<int>.Shared.Rent(second.Length + 1);
        int distance = Between(first, second, limit, rented);
        ArrayPool<int>.Shared.Return(rented);
        return distance;
    }

    // One row of the matrix of Wagner and Fischer (1974) at a time, given up when it is wholly above the limit.
    private static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit, Span<int> row)
    {
        for (int j = 0; j <= second.Length; j++)
            row[j] = j;
        for (int i = 0; i < first.Length; i++)
        {
            if (NextRow(first[i], second, row) > limit)
                return limit + 1;
        }

        return Math.Min(row[second.Length], limit + 1);
    }

    // The smallest number of the row.
    private static int NextRow(char unit, ReadOnlySpan<char> second, Span<int> row)
    {
        int diagonal = row[0]++;
        int smallest = row[0];
        char folded = Fold(unit);
        for (int j = 0; j < second.Length; j++)
        {
            int replaced = diagonal + (folded == Fold(second[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = Math.Min(replaced, Math.Min(diagonal, row[j]) + 1);
            smallest = Math.Min(smallest, row[j + 1]);
        }

        return smallest;
    }

    private static char Fold(char unit) => unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;
}
