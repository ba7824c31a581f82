using System.Buffers;

namespace CorpusGenerator;

public readonly partial struct Passage
#if NET
    : ISpanFormattable, IUtf8SpanFormattable
#else
    : IFormattable
#endif
{
    /// <summary>Copies the characters.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many UTF-16 code units were copied; 0 when it did not fit.</param>
    /// <returns>Whether <paramref name="destination"/> was long enough.</returns>
    public bool TryCopyTo(Span<char> destination, out int charsWritten)
    {
        bool fits = Span.TryCopyTo(destination);
        charsWritten = fits ? Length : 0;
        return fits;
    }

    /// <summary>Writes the passage as UTF-8; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="writer">Where to; asked for at most 3 bytes a UTF-16 code unit, in pieces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <c>null</c>.</exception>
    public void WriteUtf8To(IBufferWriter<byte> writer)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        for (ReadOnlySpan<char> rest = Span; !rest.IsEmpty;)
        {
            ReadOnlySpan<char> piece = Utf8Text.FirstPiece(rest);
            Span<byte> buffer = writer.GetSpan(piece.Length * Utf8Text.MaxBytesPerCodeUnit);
            writer.Advance(Utf8Text.Write(piece, buffer));
            rest = rest.Slice(piece.Length);
        }
    }

    /// <summary>Writes the passage as UTF-8; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 when the passage did not fit.</param>
    /// <returns>Whether <paramref name="destination"/> was long enough.</returns>
    public bool TryWriteUtf8(Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        if (Utf8Text.CountBytes(Span) > destination.Length)
        {
            return false;
        }

        bytesWritten = Utf8Text.Write(Span, destination);
        return true;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

#if NET
    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryCopyTo(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryWriteUtf8(utf8Destination, out bytesWritten);
#endif
}
