using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace CorpusGenerator;

/// <summary>Compares a key with the id that may be it.</summary>
/// <remarks>
/// By blocks that overlap, as a call of a general comparison would take as long as the rest of the lookup. How many
/// blocks is decided by the longest id, which the JIT reads in the shape, not by the key: branches on lengths that vary
/// are mispredicted.
/// </remarks>
internal static class IdComparison
{
    /// <summary>Whether a key and an id of the same length are equal.</summary>
    /// <param name="key">The key.</param>
    /// <param name="id">The id.</param>
    /// <param name="maximum">The length of the longest id of the set.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreEqual(ReadOnlySpan<char> key, ReadOnlySpan<char> id, int maximum)
    {
#if NET
        nuint last = (uint)(key.Length - Block);
        if (Vector256.IsHardwareAccelerated && last <= 4 * Block)
        {
            // No two starts are further apart than a block.
            Vector256<ushort> difference = Difference(key, id, 0) | Difference(key, id, last);
            if (maximum > 2 * Block)
                difference |= Difference(key, id, (last + 1) / 2);
            if (maximum > 3 * Block)
            {
                nuint quarter = (last + 3) / 4;
                difference |= Difference(key, id, quarter) | Difference(key, id, last - quarter);
            }

            return difference == Vector256<ushort>.Zero;
        }
#endif
        return key.SequenceEqual(id);
    }

#if NET
    // The characters of a vector.
    private const int Block = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Difference(ReadOnlySpan<char> first, ReadOnlySpan<char> second, nuint start) =>
        Load(first, start) ^ Load(second, start);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(ReadOnlySpan<char> text, nuint start) =>
        Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), start);
#endif
}
