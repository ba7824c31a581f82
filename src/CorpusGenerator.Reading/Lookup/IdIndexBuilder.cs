namespace CorpusGenerator.Reading;

/// <summary>Makes the tables of an <see cref="IdIndex"/>: a perfect hash over a set of ids.</summary>
/// <remarks>
/// The windows are chosen first, then multipliers are tried until no two ids share a place; where windows do not
/// tell the ids apart, all characters are hashed. The tables depend on the set only.
/// </remarks>
public static class IdIndexBuilder
{
    private const int AttemptsWithWindows = 64;

    private const int AttemptsPerSize = 8;

    // Up to so many ids, slots for a quarter of the square of their number make displacements needless.
    private const int MostWithoutBuckets = 32;

    // With more ids nearly every length occurs.
    private const int MostWithLengthFilter = 16;

    /// <summary>Makes the tables; near-linear in the ids.</summary>
    /// <param name="ids">Distinct strings in ordinal order.</param>
    /// <exception cref="ArgumentException">The ids are not in ordinal order, or not distinct.</exception>
    public static IdIndexTables Build(IReadOnlyList<string> ids)
    {
        Check(ids);
        string pool = string.Concat(ids);
        if (ids.Count == 0)
            return new(pool, EmptyShape(), string.Empty);

        int[]? windows = WindowChooser.Choose(ids);
        for (int attempt = 0; ; attempt++)
        {
            if (attempt == AttemptsWithWindows)
                windows = null;
            IdIndexShape shape = new(ids, windows, attempt, MostWithLengthFilter);
            if (TryPlace(shape, ids, attempt % AttemptsWithWindows) is { } slots)
                return new(pool, shape.Write(slots), new IdIndexTableWriter(ids, shape, slots).Write());
        }
    }

    private static DisplacementSolver? TryPlace(IdIndexShape shape, IReadOnlyList<string> ids, int attempt)
    {
        ulong[] hashes = shape.Hash(ids);
        int growth = attempt / AttemptsPerSize;
        if (ids.Count <= MostWithoutBuckets)
            return DisplacementSolver.Solve(hashes, BitsFor(ids.Count * ids.Count / 4) + growth, 0);
        int bits = BitsFor(ids.Count) + growth;
        return DisplacementSolver.Solve(hashes, bits, bits - 1);
    }

    private static int BitsFor(int slots)
    {
        int bits = 1;
        while (1 << bits < slots)
            bits++;
        return bits;
    }

    // The filter of an empty set lets no length through.
    private static string EmptyShape() => new(Packed.Zero, IdIndexFormat.ShapeLength);

    private static void Check(IReadOnlyList<string> ids)
    {
        for (int i = 1; i < ids.Count; i++)
        {
            if (string.CompareOrdinal(ids[i - 1], ids[i]) >= 0)
                throw new ArgumentException($"'{ids[i]}' is not in ordinal order, or not distinct.", nameof(ids));
        }
    }
}
