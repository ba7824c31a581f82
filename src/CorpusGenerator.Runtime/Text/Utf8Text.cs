using System.Text;

namespace CorpusGenerator;

/// <summary>UTF-16 to UTF-8 without a string on the way, on every target.</summary>
internal static class Utf8Text
{
    public const int MaxBytesPerCodeUnit = 3;

    private const int PieceLength = 4096;

    /// <summary>The beginning of <paramref name="text"/>, short enough for one buffer, never half a surrogate pair.</summary>
    public static ReadOnlySpan<char> FirstPiece(ReadOnlySpan<char> text)
    {
        if (text.Length <= PieceLength)
        {
            return text;
        }

        return text.Slice(0, char.IsHighSurrogate(text[PieceLength - 1]) ? PieceLength - 1 : PieceLength);
    }

    public static int CountBytes(ReadOnlySpan<char> text)
    {
#if NET
        return Encoding.UTF8.GetByteCount(text);
#else
        unsafe
        {
            fixed (char* chars = text)
            {
                return chars is null ? 0 : Encoding.UTF8.GetByteCount(chars, text.Length);
            }
        }
#endif
    }

    public static int Write(ReadOnlySpan<char> text, Span<byte> destination)
    {
#if NET
        return Encoding.UTF8.GetBytes(text, destination);
#else
        unsafe
        {
            fixed (char* chars = text)
            fixed (byte* bytes = destination)
            {
                return chars is null ? 0 : Encoding.UTF8.GetBytes(chars, text.Length, bytes, destination.Length);
            }
        }
#endif
    }
}
