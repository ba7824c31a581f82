using System.Buffers;
using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the different hashes among many.</summary>
internal static class DistinctHashes
{
    /// <summary>Each hash once, in the order in which it first comes; linear (open addressing).</summary>
    /// <param name="hashes">Hashes whose lowest bits are as good as any.</param>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static uint[] Of(ReadOnlySpan<uint> hashes)
    {
        int capacity = 16;
        while (capacity < 2 * hashes.Length)
            capacity *= 2;

        int[] places = LentArray.Cleared<int>(capacity);
        uint[] distinct = ArrayPool<uint>.Shared.Rent(hashes.Length);
        int count = 0;
        foreach (uint hash in hashes)
        {
            int slot = (int)hash & (capacity - 1);
            while (places[slot] != 0 && distinct[places[slot] - 1] != hash)
                slot = (slot + 1) & (capacity - 1);
            if (places[slot] != 0)
                continue;
            distinct[count] = hash;
            places[slot] = ++count;
        }

        uint[] result = distinct.AsSpan(0, count).ToArray();
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<uint>.Shared.Return(distinct);
        return result;
    }
}
