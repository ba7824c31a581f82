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
        KeyHashKind kind = (KeyHashKind)Packed.Read1(shape, IdIndexFormat.HashKind);
        if (kind == KeyHashKind.Length)
            return OfLength(key, shape);
        ulong multiplier = Window(shape, IdIndexFormat.Multiplier) | 1;
        if (Packed.Read2(shape, IdIndexFormat.MinimumLength) < WindowLength && key.Length < WindowLength)
            return OfShort(key) * multiplier;
        if (kind == KeyHashKind.All)
            return OfAll(key, multiplier);
        ulong hash = OfWindows(key, shape, multiplier);
        return kind == KeyHashKind.Windows ? hash : (hash ^ (hash >> 32)) * Odd(multiplier, 8);
    }

    private static ulong OfLength(ReadOnlySpan<char> key, ReadOnlySpan<char> shape) =>
        (ulong)(uint)(key.Length - Packed.Read2(shape, IdIndexFormat.MinimumLength)) << Packed.Read1(shape, IdIndexFormat.Windows);

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
    internal static ulong Window(ReadOnlySpan<char> characters, nint start)
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

    // Products of two windows each, which need not wait for one another (as in wyhash, Wang Yi 2019). The last two windows
    // may overlap.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfAll(ReadOnlySpan<char> key, ulong multiplier)
    {
        nint last = key.Length - WindowLength;
        ulong hash = (uint)key.Length * multiplier;
        ulong salt = multiplier;
        ulong otherSalt = Rotate(multiplier, 32);
        nint i = 0;
        for (; i < last - WindowLength; i += 2 * WindowLength)
        {
            hash += FoldedProduct(Window(key, i) ^ salt, Window(key, i + WindowLength) ^ otherSalt);
            salt += multiplier;
            otherSalt += multiplier;
        }

        hash += FoldedProduct(Window(key, i < last ? i : last) ^ salt, Window(key, last) ^ otherSalt);
        return (hash ^ (hash >> 32)) * multiplier;
    }

    /// <summary>Both halves of a product of 128 bits as one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FoldedProduct(ulong first, ulong second)
    {
#if NET
        ulong high = Math.BigMul(first, second, out ulong low);
        return high ^ low;
#else
        ulong lows = (ulong)(uint)first * (uint)second;
        ulong crossed = ((first >> 32) * (uint)second) + (lows >> 32);
        ulong other = ((ulong)(uint)first * (second >> 32)) + (uint)crossed;
        ulong high = ((first >> 32) * (second >> 32)) + (crossed >> 32) + (other >> 32);
        return high ^ unchecked(first * second);
#endif
    }

    // The upper characters of a window would otherwise reach the highest bits of the product only.
    private static ulong Fold(ulong window) => window ^ (window >> 29);

    private static ulong Odd(ulong multiplier, int rotation) => Rotate(multiplier, rotation) | 1;

    private static ulong Rotate(ulong value, int bits) => (value << bits) | (value >> (64 - bits));

    private static ulong Reverse(ulong window) =>
        (window << 48) | ((window & 0xFFFF_0000) << 16) | ((window >> 16) & 0xFFFF_0000) | (window >> 48);
}
