using System.Runtime.CompilerServices;

namespace CorpusGenerator;

/// <summary>The 14 bits of a record that turn most strangers away before the text is compared.</summary>
internal static class IdIndexCheck
{
    /// <summary>Bits of the hash above the bits of the length.</summary>
    /// <param name="hash">The hash without the bits already used, in its upper bits.</param>
    /// <param name="excess">The key's length above the shortest id's.</param>
    /// <param name="lengthBits">How many bits the largest excess takes; 0 where the length is kept elsewhere.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Of(ulong hash, uint excess, int lengthBits)
    {
        uint tag = (uint)(hash >> (64 - Packed.BitsPerChar));
        return lengthBits == 0 ? tag : ((tag << lengthBits) & Packed.Max1) | excess;
    }
}
