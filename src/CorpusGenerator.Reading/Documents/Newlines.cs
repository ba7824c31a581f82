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
}
