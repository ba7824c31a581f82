using System.Buffers;
using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the different hashes among many.</summary>
internal static class DistinctHashes
{
    /// <summary>The parts by which hashes are put in order: see <see cref="PartOf"/>.</summary>
    internal const int PartCount = 64;

    private const int PartShift = 32 - 6;

    /// <summary>
    /// Each hash once, by part, and within a part in the order in which they first come; linear (open addressing, then
    /// sorting by counting). So a sample by part is what an array begins with.
    /// </summary>
    /// <param name="hashes">Hashes whose bits are as good as any.</param>
    /// <param name="key">What each is combined with, by exclusive or.</param>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static uint[] Of(ReadOnlySpan<uint> hashes, uint key)
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

        uint[] result = ByPart(distinct.AsSpan(0, count), key);
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<uint>.Shared.Return(distinct);
        return result;
    }

    /// <summary>The part of a hash, by its upper bits: from 0, below <see cref="PartCount"/>.</summary>
    internal static int PartOf(uint hash) => (int)(hash >> PartShift);

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static uint[] ByPart(ReadOnlySpan<uint> hashes, uint key)
    {
        Span<int> starts = stackalloc int[PartCount + 1];
        starts.Clear();
        foreach (uint hash in hashes)
            starts[PartOf(hash ^ key) + 1]++;
        for (int part = 1; part < PartCount; part++)
            starts[part] += starts[part - 1];

        uint[] ordered = new uint[hashes.Length];
        foreach (uint hash in hashes)
            ordered[starts[PartOf(hash ^ key)]++] = hash ^ key;
        return ordered;
    }
}
