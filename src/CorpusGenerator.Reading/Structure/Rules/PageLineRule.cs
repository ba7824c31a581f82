namespace CorpusGenerator.Reading;

/// <summary>Tells lines of the page around the document by their form: separators, bare hashtags, links, share bars.</summary>
internal static class PageLineRule
{
    /// <summary>Whether a line is one of those; brackets alone are code, not a separator.</summary>
    public static bool Applies(DocumentReading reading, in SourceLine line)
    {
        string text = reading.Text;
        if (!HasLetterOrDigit(text, line.Start, line.End))
            return line.Range.Of(text).IndexOfAny("{}();".AsSpan()) < 0;

        if (line.Length >= LineMeasure.LongLine)
            return false;

        return AllWords(reading, in line, static (_, word) => word[0] is '#' or '＃' && word.Length > 1)
            || AllWords(reading, in line, static (_, word) => IsAddress(word))
            || AllWords(reading, in line, static (reading, word) => IsShareWord(reading, word));
    }

    private static bool HasLetterOrDigit(string text, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (char.IsLetterOrDigit(text, at))
                return true;
        }

        return false;
    }

    private delegate bool WordTest(DocumentReading reading, ReadOnlySpan<char> word);

    private static bool AllWords(DocumentReading reading, in SourceLine line, WordTest test)
    {
        ReadOnlySpan<char> rest = line.Range.Of(reading.Text);
        bool any = false;
        while (!rest.IsEmpty)
        {
            int length = rest.IndexOfAny(" \t\u00A0".AsSpan());
            length = length < 0 ? rest.Length : length;
            ReadOnlySpan<char> word = rest.Slice(0, length).Trim("|,·•/&+()".AsSpan());
            if (!word.IsEmpty && !test(reading, word))
                return false;

            any |= !word.IsEmpty;
            rest = rest.Slice(Math.Min(rest.Length, length + 1));
        }

        return any;
    }

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.StartsWith("http://".AsSpan()) || word.StartsWith("https://".AsSpan()) || word.StartsWith("www.".AsSpan())
        || (word.IndexOf('@') >= 0 && word.Length > 1);

    private static bool IsShareWord(DocumentReading reading, ReadOnlySpan<char> word)
    {
        const int LongestShareWord = 24;
        if (word.Length > LongestShareWord)
            return false;

        Span<char> folded = stackalloc char[LongestShareWord];
        for (int i = 0; i < word.Length; i++)
            folded[i] = PhraseFolding.Fold(word[i]);

        return reading.Lexicon.ShareWords.Contains(folded.Slice(0, word.Length));
    }
}
