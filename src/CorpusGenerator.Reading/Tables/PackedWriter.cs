namespace CorpusGenerator.Reading;

/// <summary>Writes the numbers of a compile-time table as the characters of a string literal.</summary>
/// <remarks>The format is <see cref="Packed"/>'s; the same numbers give the same characters on any machine.</remarks>
internal sealed class PackedWriter
{
    private char[] _characters = new char[256];

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

    /// <summary>Writes characters as they are: a table packed elsewhere.</summary>
    internal void Append(string packed)
    {
        Reserve(packed.Length);
        packed.CopyTo(0, _characters, Position, packed.Length);
        Position += packed.Length;
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
        foreach (int value in values)
        {
            if (width == 1)
                Write1(value);
            else
                Write2(value);
        }

        return start;
    }

    /// <summary>Everything written, as the content of the literal.</summary>
    public override string ToString() => new(_characters, 0, Position);

    private void Reserve(int count)
    {
        if (Position + count > _characters.Length)
            Array.Resize(ref _characters, Math.Max(2 * _characters.Length, Position + count));
    }

    private static int WidthOf(ReadOnlySpan<int> values)
    {
        foreach (int value in values)
        {
            if (value > Packed.Max1)
                return 2;
        }

        return 1;
    }
}
