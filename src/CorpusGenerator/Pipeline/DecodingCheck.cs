using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Finds out whether the compiler read a file as something else than it is.</summary>
/// <remarks>
/// The compiler reads a file without byte order mark as UTF-8, and where its bytes are not UTF-8 silently as a legacy
/// code page; <see cref="SourceText.Encoding"/> tells. The bytes are got back by encoding the text again.
/// </remarks>
internal static class DecodingCheck
{
    private const int Utf8CodePage = 65001;

    /// <summary>Where the first misread character is in the text; -1 when all is well.</summary>
    public static int FirstMisreadPosition(SourceText source)
    {
        if (source.Encoding is not { } encoding || IsUnicodeWithMark(encoding))
        {
            return -1;
        }

        string text = source.ToString();
        return encoding.CodePage == Utf8CodePage
            ? ReplacedPosition(text, encoding)
            : InvalidUtf8Position(text, encoding);
    }

    private static bool IsUnicodeWithMark(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000 or 12001;

    /// <summary>A decoder that throws on bad bytes has replaced none: then U+FFFD stands in the document itself.</summary>
    private static int ReplacedPosition(string text, Encoding encoding) =>
        encoding.DecoderFallback is DecoderExceptionFallback ? -1 : text.IndexOf('\uFFFD');

    private static int InvalidUtf8Position(string text, Encoding legacy)
    {
        int position = 0;
        while (position < text.Length)
        {
            int length = text[position] < 0x80 ? 1 : SequenceLength(text, position, legacy);
            if (length == 0)
            {
                return position;
            }

            position += length;
        }

        return -1;
    }

    /// <summary>How many characters, a byte each, make up one UTF-8 sequence; 0 when they make none.</summary>
    private static int SequenceLength(string text, int position, Encoding legacy)
    {
        byte[] bytes = legacy.GetBytes(text.Substring(position, Math.Min(4, text.Length - position)));
        int length = bytes[0] switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        for (int i = 1; i < length; i++)
        {
            if (i >= bytes.Length || (bytes[i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}
