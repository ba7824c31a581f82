using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusGenerator;

/// <summary>Hashes a key over the few characters that tell the keys of a set apart.</summary>
/// <remarks>
/// Characters are taken four at a time, as one number of 64 bits. Such a window lies a fixed distance from the start
/// or from the end of the key, moved inwards where the key is too short. The hash is multiply-shift
/// (Dietzfelbinger et al., "A Reliable Randomized Algorithm for the Closest-Pair Problem", 1997), so that its upper
/// bits are the good ones. Compile time and run time share this code, and it gives the same values on machines of
/// either byte order.
/// </remarks>
internal static class KeyHash
{
    /// <summary>The characters of a window.</summary>
    internal const int WindowLength = 4;

    /// <summary>The hash of a key whose length lies within the shape's bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of(ReadOnlySpan<char> key, ReadOnlySpan<char> shape)
    {
        ulong multiplier = Window(shape, IdIndexFormat.Multiplier) | 1;
        if (Packed.Read2(shape, IdIndexFormat.MinimumLength) < WindowLength && key.Length < WindowLength)
            return OfShort(key) * multiplier;
        return Packed.Read1(shape, IdIndexFormat.HashesAll) != 0
            ? OfAll(key, multiplier)
            : OfWindows(key, shape, multiplier);
    }

    /// <summary>The characters of a key of less than four, and its length, as one number.</summary>
    internal static ulong OfShort(ReadOnlySpan<char> key)
    {
        ulong value = (ulong)key.Length << 48;
        for (int i = 0; i < key.Length; i++)
            value |= (ulong)key[i] << (16 * i);
        return value;
    }

    /// <summary>The four characters from <paramref name="start"/> on, the first in the lowest bits.</summary>
    /// <remarks>Bounds are the caller's concern: there is no check.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Window(ReadOnlySpan<char> characters, int start)
    {
        ref char first = ref Unsafe.Add(ref MemoryMarshal.GetReference(characters), start);
        ulong window = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first));
        return BitConverter.IsLittleEndian ? window : Reverse(window);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfWindows(ReadOnlySpan<char> key, ReadOnlySpan<char> shape, ulong multiplier)
    {
        int minimum = Packed.Read2(shape, IdIndexFormat.MinimumLength);
        ulong hash = minimum == Packed.Read2(shape, IdIndexFormat.MaximumLength)
            ? 0
            : (uint)key.Length * Odd(multiplier, 24);
        hash += FromStart(key, Packed.Read1(shape, IdIndexFormat.Windows), minimum, multiplier);
        hash += FromEnd(key, Packed.Read1(shape, IdIndexFormat.Windows + 1), minimum, Odd(multiplier, 32));
        hash += FromStart(key, Packed.Read1(shape, IdIndexFormat.Windows + 2), minimum, Odd(multiplier, 16));
        hash += FromEnd(key, Packed.Read1(shape, IdIndexFormat.Windows + 3), minimum, Odd(multiplier, 48));
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FromStart(ReadOnlySpan<char> key, int distance, int minimum, ulong multiplier)
    {
        if (distance == IdIndexFormat.NoWindow)
            return 0;
        bool fits = distance + WindowLength <= minimum;
        return Fold(Window(key, fits ? distance : Math.Min(distance, key.Length - WindowLength))) * multiplier;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FromEnd(ReadOnlySpan<char> key, int distance, int minimum, ulong multiplier)
    {
        if (distance == IdIndexFormat.NoWindow)
            return 0;
        int start = key.Length - WindowLength - distance;
        bool fits = distance + WindowLength <= minimum;
        return Fold(Window(key, fits ? start : Math.Max(start, 0))) * multiplier;
    }

    // Two lanes, so that one multiplication need not wait for the other. The last two windows may overlap.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong OfAll(ReadOnlySpan<char> key, ulong multiplier)
    {
        int last = key.Length - WindowLength;
        ulong even = (uint)key.Length;
        ulong odd = multiplier;
        int i = 0;
        for (; i < last - WindowLength; i += 2 * WindowLength)
        {
            even = Step(even, Window(key, i), multiplier);
            odd = Step(odd, Window(key, i + WindowLength), multiplier);
        }

        even = Step(even, Window(key, Math.Min(i, last)), multiplier);
        odd = Step(odd, Window(key, last), multiplier);
        return (even ^ (odd * Odd(multiplier, 32))) * multiplier;
    }

    // The upper half is kept where it is and joined to the lower one: a difference in the last character of a window,
    // which reaches the highest bits only, could else be made good by one in the next window.
    private static ulong Step(ulong hash, ulong window, ulong multiplier)
    {
        ulong product = (hash ^ window) * multiplier;
        return product ^ (product >> 32);
    }

    // The upper characters of a window would otherwise reach the highest bits of the product only.
    private static ulong Fold(ulong window) => window ^ (window >> 29);

    private static ulong Odd(ulong multiplier, int rotation) => Rotate(multiplier, rotation) | 1;

    private static ulong Rotate(ulong value, int bits) => (value << bits) | (value >> (64 - bits));

    private static ulong Reverse(ulong window) =>
        (window << 48) | ((window & 0xFFFF_0000) << 16) | ((window >> 16) & 0xFFFF_0000) | (window >> 48);
}
