namespace CorpusGenerator.Reading;

/// <summary>Makes every newline of a text <c>\n</c>.</summary>
public static class Newlines
{
    /// <summary>Replaces CR LF and lone CR by LF, and takes a byte order mark off the beginning.</summary>
    /// <returns>The same string when nothing had to change.</returns>
    public static string Normalize(string text)
    {
        bool hasMark = text.Length > 0 && text[0] == '\uFEFF';
        if (text.IndexOf('\r') < 0)
        {
            return hasMark ? text.Substring(1) : text;
        }

        char[] result = new char[text.Length];
        int length = 0;
        for (int i = hasMark ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] == '\r')
            {
                result[length++] = '\n';
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else
            {
                result[length++] = text[i];
            }
        }

        return new string(result, 0, length);
    }

    /// <summary>Where in a text something is that was found in its normalized form; linear in the position.</summary>
    /// <param name="text">The text before <see cref="Normalize"/>.</param>
    /// <param name="range">In UTF-16 code units of the text after it.</param>
    public static TextRange RangeIn(string text, TextRange range)
    {
        int start = PositionAfter(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, range.Start);
        return TextRange.FromBounds(start, PositionAfter(text, start, range.Length));
    }

    private static int PositionAfter(string text, int position, int normalizedLength)
    {
        for (; normalizedLength > 0 && position < text.Length; normalizedLength--)
            position += text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;

        return position;
    }
}
