using System.Runtime.CompilerServices;

namespace CorpusGenerator;

/// <summary>A column of numbers in a packed table: fixed width, so that each is read in O(1).</summary>
/// <remarks>
/// It lies in the table as one character for the width (1 or 2 characters a number), two for the count, and then
/// the numbers.
/// </remarks>
internal readonly ref struct PackedColumn
{
    /// <summary>The characters before the first number.</summary>
    internal const int HeaderLength = 3;

    private readonly ReadOnlySpan<char> _numbers;
    private readonly int _width;

    /// <summary>The column that starts at <paramref name="start"/>.</summary>
    internal PackedColumn(ReadOnlySpan<char> table, int start)
    {
        _width = Packed.Read1(table, start);
        Count = Packed.Read2(table, start + 1);
        _numbers = table.Slice(start + HeaderLength, Count * _width);
    }

    /// <summary>How many numbers there are.</summary>
    internal int Count { get; }

    /// <summary>The characters the column takes in its table, the header included.</summary>
    internal int Length => HeaderLength + _numbers.Length;

    /// <summary>The number at <paramref name="index"/>, 0 to 268,435,455.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is outside the column.</exception>
    internal int this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _width == 1 ? Packed.Read1(_numbers, index) : Packed.Read2(_numbers, 2 * index);
    }
}
