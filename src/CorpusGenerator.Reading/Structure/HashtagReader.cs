namespace CorpusGenerator.Reading;

/// <summary>Finds hashtags.</summary>
internal static class HashtagReader
{
    /// <summary>The hashtags of a text, each with its mark; a number alone ("#1") is none.</summary>
    public static List<TextRange> Read(string text)
    {
        List<TextRange> hashtags = [];
        for (int at = NextMark(text, 0); at >= 0; at = NextMark(text, at + 1))
        {
            int end = at + 1;
            bool hasLetter = false;
            for (; end < text.Length && IsTagPart(text[end]); end++)
                hasLetter |= !Digits.IsDigit(text[end]);

            if (hasLetter && (at == 0 || !IsTagPart(text[at - 1]) && text[at - 1] is not ('/' or '#' or '&')))
                hashtags.Add(TextRange.FromBounds(at, end));
        }

        return hashtags;
    }

    private static int NextMark(string text, int start)
    {
        int found = text.AsSpan(start).IndexOfAny('#', '＃');
        return found < 0 ? -1 : start + found;
    }

    private static bool IsTagPart(char c) =>
        char.IsLetterOrDigit(c) || c is '_' or '\u200C' || CharacterClass.IsLetterOrSign(c);
}
