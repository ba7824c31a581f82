namespace CorpusGenerator;

/// <summary>Decodes well-formed UTF-8 (Unicode 15, table 3-7), and refuses the rest.</summary>
/// <remarks>The framework's own strict decoder is missing on netstandard2.0; both targets take this one.</remarks>
internal static class Utf8Decoder
{
    /// <summary>Decodes all of <paramref name="utf8"/>; false if it is ill-formed or does not fit.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> utf8, Span<char> destination, out int written)
    {
        int read = written = DecodeAscii(utf8, destination);
        while (read < utf8.Length)
        {
            int length = ReadScalar(utf8.Slice(read), out uint scalar);
            if (length == 0 || !TryWrite(scalar, destination, ref written))
                return false;
            read += length;
        }

        return true;
    }

    private static int DecodeAscii(ReadOnlySpan<byte> utf8, Span<char> destination)
    {
#if NET8_0_OR_GREATER
        System.Text.Ascii.ToUtf16(utf8, destination, out int written);
        return written;
#else
        int end = Math.Min(utf8.Length, destination.Length);
        int i = 0;
        for (; i < end && utf8[i] < 0x80; i++)
            destination[i] = (char)utf8[i];
        return i;
#endif
    }

    // 0 where no well-formed sequence starts.
    private static int ReadScalar(ReadOnlySpan<byte> utf8, out uint scalar)
    {
        uint lead = scalar = utf8[0];
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length <= 1)
            return length;
        if (utf8.Length < length)
            return 0;

        scalar = lead & (0x7Fu >> length);
        for (int i = 1; i < length; i++)
        {
            if ((utf8[i] & 0xC0) != 0x80)
                return 0;
            scalar = (scalar << 6) | (utf8[i] & 0x3Fu);
        }

        return IsWellFormed(scalar, length) ? length : 0;
    }

    private static bool IsWellFormed(uint scalar, int length) => length switch
    {
        3 => scalar >= 0x800 && scalar - 0xD800 >= 0x800,
        4 => scalar - 0x1_0000 < 0x10_0000,
        _ => true,
    };

    private static bool TryWrite(uint scalar, Span<char> destination, ref int written)
    {
        int needed = scalar < 0x1_0000 ? 1 : 2;
        if (destination.Length - written < needed)
            return false;
        if (needed == 1)
        {
            destination[written++] = (char)scalar;
            return true;
        }

        destination[written++] = (char)(0xD800 + ((scalar - 0x1_0000) >> 10));
        destination[written++] = (char)(0xDC00 + (scalar & 0x3FF));
        return true;
    }
}
