namespace CorpusGenerator.Reading;

/// <summary>Makes the tables of an <see cref="IdIndex"/>: a perfect hash over a set of ids.</summary>
/// <remarks>
/// A few ids of different lengths have slots by length. Else windows are chosen, then multipliers are tried until no two
/// ids share a place; where windows do not tell the ids apart, all characters are hashed. The tables depend on the set
/// only.
/// </remarks>
public static class IdIndexBuilder
{
    private const int AttemptsPerKind = 64;

    private const int AttemptsPerSize = 8;

    // A larger table is dearer than another step of mixing, but for tables that are small anyway.
    private const int AttemptsUnmixed = 4;
    private const int AttemptsUnmixedOfFew = 3 * AttemptsPerSize;

    // Up to so many ids, slots for a quarter of the square of their number make displacements needless.
    private const int MostWithoutBuckets = 32;

    // With more ids nearly every length occurs.
    private const int MostWithLengthFilter = 16;

    private const int HashBits = 64;

    // A slot for each length up to the longest id's.
    private const int MostSlotsByLength = 256;

    /// <summary>Makes the tables; near-linear in the ids.</summary>
    /// <param name="ids">Distinct strings in ordinal order.</param>
    /// <exception cref="ArgumentException">The ids are not in ordinal order, or not distinct.</exception>
    public static IdIndexTables Build(IReadOnlyList<string> ids)
    {
        Check(ids);
        string pool = string.Concat(ids);
        if (ids.Count == 0)
            return new(pool, EmptyShape(), string.Empty);

        return BuildByLength(ids, pool)
            ?? (WindowChooser.Choose(ids) is { } windows ? BuildByWindows(ids, pool, windows) : null)
            ?? BuildByAll(ids, pool);
    }

    private static IdIndexTables? BuildByLength(IReadOnlyList<string> ids, string pool)
    {
        int slots = ids.Max(id => id.Length) - ids.Min(id => id.Length) + 1;
        bool areApart = ids.Count <= MostWithoutBuckets
            && slots <= MostSlotsByLength
            && ids.Select(id => id.Length).Distinct().Count() == ids.Count;
        if (!areApart)
            return null;

        int bits = BitsFor(slots);
        int[] windows = [HashBits - bits, IdIndexFormat.NoWindow, IdIndexFormat.NoWindow, IdIndexFormat.NoWindow];
        IdIndexShape shape = new(ids, KeyHashKind.Length, windows, 0, mostWithLengthFilter: 0);
        return Write(ids, pool, shape, DisplacementSolver.Solve(shape.Hash(ids), bits, 0));
    }

    private static IdIndexTables? BuildByWindows(IReadOnlyList<string> ids, string pool, int[] windows)
    {
        int unmixed = ids.Count <= MostWithoutBuckets ? AttemptsUnmixedOfFew : AttemptsUnmixed;
        return Build(ids, pool, KeyHashKind.Windows, windows, unmixed)
            ?? Build(ids, pool, KeyHashKind.MixedWindows, windows, AttemptsPerKind);
    }

    private static IdIndexTables BuildByAll(IReadOnlyList<string> ids, string pool)
    {
        int[] windows = new int[WindowChooser.WindowCount];
        windows.AsSpan().Fill(IdIndexFormat.NoWindow);
        for (int attempts = AttemptsPerKind; ; attempts *= 2)
        {
            if (Build(ids, pool, KeyHashKind.All, windows, attempts) is { } tables)
                return tables;
        }
    }

    private static IdIndexTables? Build(
        IReadOnlyList<string> ids, string pool, KeyHashKind kind, int[] windows, int attempts)
    {
        for (int attempt = 0; attempt < attempts; attempt++)
        {
            IdIndexShape shape = new(ids, kind, windows, attempt, MostWithLengthFilter);
            if (Write(ids, pool, shape, TryPlace(shape, ids, attempt % AttemptsPerKind)) is { } tables)
                return tables;
        }

        return null;
    }

    private static IdIndexTables? Write(
        IReadOnlyList<string> ids, string pool, IdIndexShape shape, DisplacementSolver? slots) =>
        slots is null ? null : new(pool, shape.Write(slots), new IdIndexTableWriter(ids, shape, slots).Write());

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
