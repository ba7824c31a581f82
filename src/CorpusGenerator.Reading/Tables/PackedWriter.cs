namespace CorpusGenerator.Reading;

/// <summary>Writes the numbers of a compile-time table as the characters of a string literal.</summary>
/// <remarks>The format is <see cref="Packed"/>'s; the same numbers give the same characters on any machine.</remarks>
internal sealed class PackedWriter : IDisposable
{
    private readonly CharBuffer _characters = new();

    /// <summary>The characters written so far, which is where the next number goes.</summary>
    internal int Position => _characters.Length;

    /// <summary>Everything written, as the content of the literal, until more is written.</summary>
    internal ReadOnlySpan<char> Written => _characters.Slice(0, _characters.Length);

    /// <summary>Writes a number of 14 bits as one character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or above <see cref="Packed.Max1"/>.</exception>
    internal void Write1(int value)
    {
        if ((uint)value > Packed.Max1)
            throw new ArgumentOutOfRangeException(nameof(value), value, "One character carries 14 bits.");
        _characters.Append((char)(Packed.Zero + value));
    }

    /// <summary>Writes a number of 28 bits as two characters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or above <see cref="Packed.Max2"/>.</exception>
    internal void Write2(int value) => Write2(_characters.Extend(2), value);

    /// <summary>Writes a number of 28 bits over two characters that were written before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or above <see cref="Packed.Max2"/>.</exception>
    internal void Replace2(int position, int value) => Write2(_characters.Slice(position, 2), value);

    /// <summary>Writes a column for <see cref="Column"/>, as narrow as its largest number allows.</summary>
    /// <returns>Where the column starts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or above <see cref="Packed.Max2"/>.</exception>
    internal int WriteColumn(ReadOnlySpan<int> values)
    {
        int start = Position;
        int width = WidthOf(values);
        Write1(width);
        Write2(values.Length);
        Span<char> column = _characters.Extend(width * values.Length);
        for (int i = 0; width == 1 && i < values.Length; i++)
            column[i] = (char)(Packed.Zero + values[i]);
        for (int i = 0; width == 2 && i < values.Length; i++)
        {
            column[2 * i] = (char)(Packed.Zero + (values[i] >> Packed.BitsPerChar));
            column[(2 * i) + 1] = (char)(Packed.Zero + (values[i] & Packed.Max1));
        }

        return start;
    }

    /// <summary>Everything written, as the content of the literal.</summary>
    public override string ToString() => _characters.ToString();

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => _characters.Dispose();

    private static void Write2(Span<char> target, int value)
    {
        if ((uint)value > Packed.Max2)
            throw new ArgumentOutOfRangeException(nameof(value), value, "Two characters carry 28 bits.");
        target[0] = (char)(Packed.Zero + (value >> Packed.BitsPerChar));
        target[1] = (char)(Packed.Zero + (value & Packed.Max1));
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
