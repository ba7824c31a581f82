using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGenerator.Generation;

/// <summary>Finds out whether the compiler read a file as something else than it is.</summary>
/// <remarks>
/// The compiler reads a file without byte order mark as UTF-8. Where its bytes are not UTF-8 it reads it again
/// without a word: as the machine's legacy code page on Windows, as UTF-8 with replacement characters elsewhere.
/// <see cref="SourceText.Encoding"/> tells.
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
            : LegacyPosition(text, encoding);
    }

    private static bool IsUnicodeWithMark(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000 or 12001;

    /// <summary>A decoder that throws on bad bytes has replaced none: then U+FFFD stands in the document itself.</summary>
    private static int ReplacedPosition(string text, Encoding encoding) =>
        encoding.DecoderFallback is DecoderExceptionFallback ? -1 : text.IndexOf('\uFFFD');

    /// <summary>
    /// Where the file's bytes, got back by encoding the text again, stop being UTF-8; where they are UTF-8 to the end,
    /// because the project sets another code page, the first character that was made of one of several bytes.
    /// </summary>
    private static int LegacyPosition(string text, Encoding legacy)
    {
        byte[] bytes = legacy.GetBytes(text);
        int invalid = FirstInvalid(bytes);
        return invalid >= 0
            ? Math.Min(legacy.GetCharCount(bytes, 0, invalid), text.Length - 1)
            : FirstBeyondAscii(text);
    }

    private static int FirstInvalid(byte[] bytes)
    {
        int position = 0;
        while (position < bytes.Length)
        {
            int length = bytes[position] < 0x80 ? 1 : SequenceLength(bytes, position);
            if (length == 0)
            {
                return position;
            }

            position += length;
        }

        return -1;
    }

    /// <summary>The length of the UTF-8 sequence of two to four bytes that begins here; 0 when none does.</summary>
    private static int SequenceLength(byte[] bytes, int position)
    {
        int length = bytes[position] switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        for (int i = position + 1; i < position + length; i++)
        {
            if (i >= bytes.Length || (bytes[i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }

    private static int FirstBeyondAscii(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
            {
                return i;
            }
        }

        return -1;
    }
}
