namespace CorpusGenerator.Reading;

/// <summary>Finds the author's name in a byline.</summary>
internal static class AuthorName
{
    private const int MostWords = 9;

    /// <summary>Keeps the name between two positions as the document's byline, unless it has one.</summary>
    public static void Take(DocumentReading reading, int start, int end)
    {
        if (reading.Byline.IsEmpty)
            reading.Byline = In(reading.Text, start, end);
    }

    /// <summary>The name alone: up to a comma, a bar, a bracket, a date or an address.</summary>
    public static TextRange In(string text, int start, int end)
    {
        int at = start;
        while (at < end && !(text[at] is ',' or '|' or '(' or '（' or '،' or '·' or '•' or '@' or '｜' or '/' or ';' or '，' or '\t')
            && !Digits.IsDigit(text[at]) && !IsSpacedDash(text, at))
        {
            at++;
        }

        while (at > start && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '.' or ':'))
            at--;

        return TextRange.FromBounds(start, at);
    }

    /// <summary>Whether a stretch of text reads like one or more names: few words, capitals where the script has them.</summary>
    public static bool LooksLikeNames(string text, TextRange range)
    {
        (int words, int capitals, bool inWord) = (0, 0, false);
        foreach (char c in range.Of(text))
        {
            bool isSpace = char.IsWhiteSpace(c);
            if (!isSpace && !inWord)
            {
                words++;
                capitals += char.IsLower(c) ? 0 : 1;
            }

            inWord = !isSpace;
        }

        bool isFirstCapital = words > 0 && !char.IsLower(text[range.Start]) && char.IsLetter(text[range.Start]);
        return isFirstCapital && words <= MostWords && (words - capitals) * 3 <= words;
    }

    private static bool IsSpacedDash(string text, int at) =>
        CharacterClass.IsDash(text[at]) && at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';
}
