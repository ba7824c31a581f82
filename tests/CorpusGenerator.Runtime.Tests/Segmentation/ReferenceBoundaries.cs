using static CorpusGenerator.WordBreakProperty;

namespace CorpusGenerator.Runtime.Tests.Segmentation;

/// <summary>The rules of UAX 29 word by word: at every position all of them are asked in their order, with no thought
/// of speed. What the segmenters are compared with on random texts.</summary>
internal static class ReferenceBoundaries
{
    internal static List<int> OfWords(string text)
    {
        (byte[] classes, int[] starts) = CodePoints(text);
        WordBreakProperty[] properties = Array.ConvertAll(classes, CodePointTable.WordBreakOf);
        return Enumerable.Range(1, classes.Length).Where(i => i == classes.Length || IsWordBreak(properties, classes, i))
            .Select(i => i == classes.Length ? text.Length : starts[i]).ToList();
    }

    internal static List<int> OfSentences(string text)
    {
        (byte[] classes, int[] starts) = CodePoints(text);
        SentenceBreakProperty[] properties = Array.ConvertAll(classes, CodePointTable.SentenceBreakOf);
        return Enumerable.Range(1, classes.Length).Where(i => i == classes.Length || IsSentenceBreak(properties, i))
            .Select(i => i == classes.Length ? text.Length : starts[i]).ToList();
    }

    private static (byte[] Classes, int[] Starts) CodePoints(string text)
    {
        var classes = new List<byte>();
        var starts = new List<int>();
        for (int position = 0; position < text.Length;)
        {
            starts.Add(position);
            classes.Add(CodePointTable.ClassAt(text, position, out int width));
            position += width;
        }
        return ([.. classes], [.. starts]);
    }

    private static bool IsWordBreak(WordBreakProperty[] all, byte[] classes, int i)
    {
        if (all[i - 1] == CR && all[i] == LF)
            return false; // WB3
        if (IsLine(all[i - 1]) || IsLine(all[i]))
            return true; // WB3a, WB3b
        if (all[i - 1] == ZeroWidthJoiner && CodePointTable.IsPictograph(classes[i]))
            return false; // WB3c
        if ((all[i - 1] == WSegSpace && all[i] == WSegSpace) || IsIgnored(all[i]))
            return false; // WB3d, WB4
        // WB4: what is ignored counts for what it follows, but at the start of the text or a line.
        List<WordBreakProperty> before = [.. all.Take(i).Where((p, j) => !IsIgnored(p) || j == 0 || IsLine(all[j - 1]))];
        List<WordBreakProperty> after = [.. all.Skip(i).Where(p => !IsIgnored(p)), Other, Other];
        WordBreakProperty previous = before[^1], beforeThat = before.Count > 1 ? before[^2] : Other;
        return !Joins(beforeThat, previous, after[0], after[1])
            && !(after[0] == RegionalIndicator && (before.Count - 1 - before.FindLastIndex(p => p != RegionalIndicator)) % 2 == 1);
    }

    private static bool Joins(WordBreakProperty a, WordBreakProperty b, WordBreakProperty c, WordBreakProperty d) =>
        (IsLetter(b) && IsLetter(c)) // WB5
        || (IsLetter(b) && (c == MidLetter || IsMidNumLet(c)) && IsLetter(d)) // WB6
        || (IsLetter(a) && (b == MidLetter || IsMidNumLet(b)) && IsLetter(c)) // WB7
        || (b == HebrewLetter && c == SingleQuote) // WB7a
        || (b == HebrewLetter && c == DoubleQuote && d == HebrewLetter) // WB7b
        || (a == HebrewLetter && b == DoubleQuote && c == HebrewLetter) // WB7c
        || ((b == Numeric || IsLetter(b)) && c == Numeric) // WB8, WB9
        || (b == Numeric && IsLetter(c)) // WB10
        || (a == Numeric && (b == MidNum || IsMidNumLet(b)) && c == Numeric) // WB11
        || (b == Numeric && (c == MidNum || IsMidNumLet(c)) && d == Numeric) // WB12
        || (b == Katakana && c == Katakana) // WB13
        || ((IsLetter(b) || b is Numeric or Katakana or ExtendNumLet) && c == ExtendNumLet) // WB13a
        || (b == ExtendNumLet && (IsLetter(c) || c is Numeric or Katakana)); // WB13b

    private static bool IsLine(WordBreakProperty p) => p is CR or LF or Newline;

    private static bool IsIgnored(WordBreakProperty p) => p is Extend or Format or ZeroWidthJoiner;

    private static bool IsLetter(WordBreakProperty p) => p is ALetter or HebrewLetter;

    private static bool IsMidNumLet(WordBreakProperty p) => p is MidNumLet or SingleQuote;

    private static bool IsSentenceBreak(SentenceBreakProperty[] all, int i)
    {
        if (all[i - 1] == SentenceBreakProperty.CR && all[i] == SentenceBreakProperty.LF)
            return false; // SB3
        if (all[i - 1].IsIn(SentenceBreakSet.Separators))
            return true; // SB4
        if (all[i].IsIn(SentenceBreakSet.Ignored))
            return false; // SB5
        int line = Array.FindLastIndex(all, i - 1, p => p.IsIn(SentenceBreakSet.Separators)) + 1;
        List<SentenceBreakProperty> before = [.. all.Take(i).Skip(line).Where(p => !p.IsIn(SentenceBreakSet.Ignored))];
        List<SentenceBreakProperty> after = [.. all.Skip(i).Where(p => !p.IsIn(SentenceBreakSet.Ignored))];
        return EndsSentence(before, after);
    }

    private static bool EndsSentence(List<SentenceBreakProperty> before, List<SentenceBreakProperty> after)
    {
        int end = before.Count;
        while (end > 0 && before[end - 1] == SentenceBreakProperty.Sp)
            end--;
        bool isSpaced = end < before.Count;
        while (end > 0 && before[end - 1] == SentenceBreakProperty.Close)
            end--;
        bool isAdjacent = end == before.Count;
        if (end == 0 || !before[end - 1].IsIn(SentenceBreakSet.Terminators))
            return false; // SB998
        SentenceBreakProperty next = after[0];
        SentenceBreakProperty first = after.Find(p => p.IsIn(
            SentenceBreakSet.Letters | SentenceBreakSet.Separators | SentenceBreakSet.Terminators));
        bool isFullStop = before[end - 1] == SentenceBreakProperty.ATerm;
        bool isInWord = isFullStop && isAdjacent && (next == SentenceBreakProperty.Numeric // SB6, SB7
            || (next == SentenceBreakProperty.Upper && end > 1 && before[end - 2].IsIn(SentenceBreakSet.Cased)));
        return !isInWord
            && !(isFullStop && first == SentenceBreakProperty.Lower) // SB8
            && !next.IsIn(SentenceBreakSet.Continuing) // SB8a
            && !(next == SentenceBreakProperty.Close && !isSpaced) // SB9
            && next != SentenceBreakProperty.Sp // SB9, SB10
            && !next.IsIn(SentenceBreakSet.Separators); // SB9, SB10
    }
}
