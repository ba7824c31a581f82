using System.Buffers;

namespace CorpusGenerator.Reading;

/// <summary>Writes the numbers of a compile-time table as the characters of a string literal.</summary>
/// <remarks>The format is <see cref="Packed"/>'s; the same numbers give the same characters on any machine.</remarks>
internal sealed class PackedWriter : IDisposable
{
    // Lent: after every edit, tables of the same size are written again.
    private char[] _characters = ArrayPool<char>.Shared.Rent(256);

    /// <summary>The characters written so far, which is where the next number goes.</summary>
    internal int Position { get; private set; }

    /// <summary>Writes a number of 14 bits as one character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or above <see cref="Packed.Max1"/>.</exception>
    internal void Write1(int value)
    {
        if ((uint)value > Packed.Max1)
            throw new ArgumentOutOfRangeException(nameof(value), value, "One character carries 14 bits.");
        Reserve(1);
        _characters[Position++] = (char)(Packed.Zero + value);
    }

    /// <summary>Writes a number of 28 bits as two characters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or above <see cref="Packed.Max2"/>.</exception>
    internal void Write2(int value)
    {
        if ((uint)value > Packed.Max2)
            throw new ArgumentOutOfRangeException(nameof(value), value, "Two characters carry 28 bits.");
        Write1(value >> Packed.BitsPerChar);
        Write1(value & Packed.Max1);
    }

    /// <summary>Writes a number of 28 bits over two characters that were written before.</summary>
    internal void Replace2(int position, int value)
    {
        int end = Position;
        Position = position;
        Write2(value);
        Position = end;
    }

    /// <summary>Writes a column for <see cref="Column"/>, as narrow as its largest number allows.</summary>
    /// <returns>Where the column starts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or above <see cref="Packed.Max2"/>.</exception>
    internal int WriteColumn(ReadOnlySpan<int> values)
    {
        int start = Position;
        int width = WidthOf(values);
        Write1(width);
        Write2(values.Length);
        Reserve(width * values.Length);
        Span<char> column = _characters.AsSpan(Position, width * values.Length);
        for (int i = 0; width == 1 && i < values.Length; i++)
            column[i] = (char)(Packed.Zero + values[i]);
        for (int i = 0; width == 2 && i < values.Length; i++)
        {
            column[2 * i] = (char)(Packed.Zero + (values[i] >> Packed.BitsPerChar));
            column[(2 * i) + 1] = (char)(Packed.Zero + (values[i] & Packed.Max1));
        }

        Position += column.Length;
        return start;
    }

    /// <summary>Everything written, as the content of the literal.</summary>
    public override string ToString() => new(_characters, 0, Position);

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        Position = 0;
    }

    private void Reserve(int count)
    {
        if (Position + count <= _characters.Length)
            return;
        char[] grown = ArrayPool<char>.Shared.Rent(Math.Max(2 * _characters.Length, Position + count));
        _characters.AsSpan(0, Position).CopyTo(grown);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = grown;
    }

    private static int WidthOf(ReadOnlySpan<int> values)
    {
        int bits = 0;
        foreach (int value in values)
            bits |= value;
        if ((uint)bits > Packed.Max2)
            throw new ArgumentOutOfRangeException(nameof(values), "Two characters carry 28 bits.");
        return bits > Packed.Max1 ? 2 : 1;
    }
}
