using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Tells lines of the page around the document by their form: separators, bare hashtags, links, share bars.</summary>
internal static class PageLineRule
{
    /// <summary>Whether a line is one of those; brackets alone are code, and bars with dashes a table's.</summary>
    public static bool Applies(DocumentReading reading, in SourceLine line)
    {
        string text = reading.Text;
        if (!HasLetterOrDigit(text, line.Start, line.End))
            return line.Range.Of(text).IndexOfAny("{}();|".AsSpan()) < 0;

        if (line.Length >= LineMeasure.LongLine)
            return false;

        ReadOnlySpan<char> rest = line.Range.Of(text);
        ReadOnlySpan<char> first = NextWord(ref rest);
        return IsCounter(line.Range.Of(text)) || (AreInitials(line.Range.Of(text)) && !AgencyName.HasAgency(reading, line.Range))
            || (IsHashtag(first) && AllWords(reading, rest, static (_, word) => IsHashtag(word)))
            || (IsAddress(first) && AllWords(reading, rest, static (_, word) => IsAddress(word)))
            || (IsShareWord(reading, first)
                && AllWords(reading, rest, static (reading, word) => IsShareWord(reading, word)));
    }

    /// <summary>Whether a line is the number of a picture among others: "1/12".</summary>
    private static bool IsCounter(ReadOnlySpan<char> line)
    {
        const int LongestCounter = 9;
        int slash = line.Length <= LongestCounter ? line.IndexOf('/') : -1;
        return slash > 0 && IsNumber(line.Slice(0, slash).Trim()) && IsNumber(line.Slice(slash + 1).Trim());
    }

    /// <summary>Whether a line is the initials of those who wrote and edited: "mor/kerv/eb".</summary>
    private static bool AreInitials(ReadOnlySpan<char> line)
    {
        const int LongestInitials = 24;
        bool isStroke = true;
        foreach (char c in line)
        {
            if (!char.IsLower(c) && (isStroke || c is not ('/' or '-')))
                return false;

            isStroke = c is '/' or '-';
        }

        return line.Length <= LongestInitials && !isStroke && line.IndexOf('/') > 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Digits.IsDigit(c))
                return false;
        }

        return !text.IsEmpty;
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

    private static bool AllWords(DocumentReading reading, ReadOnlySpan<char> rest, WordTest test)
    {
        for (ReadOnlySpan<char> word = NextWord(ref rest); !word.IsEmpty; word = NextWord(ref rest))
        {
            if (!test(reading, word))
                return false;
        }

        return true;
    }

    /// <summary>Takes the next word off the rest, without the marks around it; empty when there is none.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> word = default;
        while (word.IsEmpty && !rest.IsEmpty)
        {
            int length = rest.IndexOfAny(' ', '\t', '\u00A0');
            length = length < 0 ? rest.Length : length;
            word = rest.Slice(0, length).Trim("|,·•/&+()".AsSpan());
            rest = rest.Slice(Math.Min(rest.Length, length + 1));
        }

        return word;
    }

    private static bool IsHashtag(ReadOnlySpan<char> word) => word.Length > 1 && word[0] is '#' or '＃';

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.StartsWith("http://".AsSpan()) || word.StartsWith("https://".AsSpan()) || word.StartsWith("www.".AsSpan())
        || (word.IndexOf('@') >= 0 && word.Length > 1);

    private static bool IsShareWord(DocumentReading reading, ReadOnlySpan<char> word)
    {
        const int LongestShareWord = 24;
        if (word.Length is 0 or > LongestShareWord || !reading.Lexicon.ShareWords.MayBegin(word))
            return false;

        Span<char> folded = stackalloc char[LongestShareWord];
        for (int i = 0; i < word.Length; i++)
            folded[i] = PhraseFolding.Fold(word[i]);

        return reading.Lexicon.ShareWords.Contains(folded.Slice(0, word.Length));
    }
}
