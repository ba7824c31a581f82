using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusGenerator;

/// <summary>Reads the numbers that compile-time tables carry in a string literal.</summary>
/// <remarks>
/// Each character carries 14 bits: the value v, 0 to 16,383, is the ideograph U+4E00 + v. All of these are
/// printable, need no escape in C# and are left alone by every normalisation form. A number of 28 bits takes two
/// characters, the high half first.
/// </remarks>
internal static class Packed
{
    /// <summary>The character that stands for 0.</summary>
    internal const char Zero = '\u4E00';

    /// <summary>The bits of one character.</summary>
    internal const int BitsPerChar = 14;

    /// <summary>The largest number one character carries.</summary>
    internal const int Max1 = (1 << BitsPerChar) - 1;

    /// <summary>The largest number two characters carry.</summary>
    internal const int Max2 = (1 << (2 * BitsPerChar)) - 1;

    /// <summary>The number in the character at <paramref name="index"/>.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is outside the table.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Read1(ReadOnlySpan<char> table, int index) => table[index] - Zero;

    /// <summary>The number in the two characters from <paramref name="index"/> on.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is outside the table.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Read2(ReadOnlySpan<char> table, int index) =>
        (Read1(table, index) << BitsPerChar) | Read1(table, index + 1);

    /// <summary>The number in the character at <paramref name="index"/>.</summary>
    /// <remarks>Bounds are the caller's concern: there is no check.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Read1Unchecked(ReadOnlySpan<char> table, nint index) =>
        Unsafe.Add(ref MemoryMarshal.GetReference(table), index) - Zero;
}
