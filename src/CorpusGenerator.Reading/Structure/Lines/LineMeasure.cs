namespace CorpusGenerator.Reading;

/// <summary>Measures what the rules ask of a line: its width, its words, how it begins and ends.</summary>
internal static class LineMeasure
{
    /// <summary>Code units from which a line is text whatever its marks: no title, heading or page line is as long.</summary>
    public const int LongLine = 240;

    private const int ThaiSentenceWidth = 110;

    private const int OpeningScan = 16;

    /// <summary>Fills in the measures of a line.</summary>
    public static void Measure(string text, ref SourceLine line)
    {
        line.Ending = EndingOf(text, line.Start, line.End);
        line.Opening = OpeningOf(text, line.Start, line.End);
        if (line.Length >= LongLine)
        {
            line.Width = line.Length;
            line.Words = line.Length;
            line.IsSentence = true;
            return;
        }

        CountWords(text, ref line);
        line.IsSentence = IsSentenceLike(text, in line);
    }

    /// <summary>How a stretch of text ends; a bracket at the end ("(dpa)") is looked behind.</summary>
    public static LineEnding EndingOf(string text, int start, int end)
    {
        int at = BeforeClosers(text, start, end);
        LineEnding ending = Classify(text, start, at);
        if (ending != LineEnding.Open || end == at)
            return ending;

        int bracket = OpeningBracketBefore(text, start, end);
        if (bracket <= start)
            return ending;

        LineEnding before = Classify(text, start, BeforeClosers(text, start, bracket));
        return before == LineEnding.Continued ? ending : before;
    }

    /// <summary>Where the bracket opens that the text up to <paramref name="end"/> closes, or -1.</summary>
    public static int OpeningBracketBefore(string text, int start, int end)
    {
        const int LongestBracket = 120;
        char opener = end > start ? CharacterClass.OpeningBracketOf(text[end - 1]) : '\0';
        if (opener == '\0')
            return -1;

        int from = Math.Max(start, end - LongestBracket);
        int found = text.AsSpan(from, end - from).LastIndexOf(opener);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>How a stretch of text begins.</summary>
    public static LineOpening OpeningOf(string text, int start, int end)
    {
        end = Math.Min(end, start + OpeningScan);
        for (int at = start; at < end; at++)
        {
            char c = text[at];
            if (char.IsDigit(c))
                return LineOpening.Digit;

            if (char.IsLetter(c) || char.IsSurrogate(c))
                return char.IsLower(c) ? LineOpening.Small : LineOpening.Capital;
        }

        return LineOpening.None;
    }

    private static int BeforeClosers(string text, int start, int end)
    {
        while (end > start && (CharacterClass.IsCloser(text[end - 1]) || char.IsWhiteSpace(text[end - 1])
            || CharacterClass.IsInvisible(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    private static LineEnding Classify(string text, int start, int end)
    {
        if (end <= start)
            return LineEnding.Open;

        switch (text[end - 1])
        {
            case '.':
                return end - 2 >= start && text[end - 2] == '.' ? LineEnding.Ellipsis : LineEnding.FullStop;
            case '。' or '．' or '｡' or '۔' or '।' or '॥' or '։' or '።' or '။' or '។':
                return LineEnding.FullStop;
            case '?' or '!' or '？' or '！' or '؟' or '‽' or '⁇' or '⁉' or '\u037E':
                return LineEnding.Question;
            case '…' or '⋯':
                return LineEnding.Ellipsis;
            case ':' or ',' or ';' or '：' or '，' or '；' or '、' or '،' or '؛' or '-' or '–' or '—':
                return LineEnding.Continued;
            default:
                return LineEnding.Open;
        }
    }

    private static void CountWords(string text, ref SourceLine line)
    {
        (int wide, int words, int capitals) = (0, 0, 0);
        int before = 0;
        foreach (char c in text.AsSpan(line.Start, line.Length))
        {
            // No branches: where words begin cannot be predicted.
            int traits = LineCharacters.TraitsOf(c);
            int begins = traits & ~before & LineCharacters.Visible;
            words += begins;
            capitals += begins & (traits >> LineCharacters.UppercaseShift);
            wide += traits >> LineCharacters.WideShift;
            before = traits;
        }

        (line.Width, line.Words, line.CapitalWords) = (line.Length + wide, words, capitals);
    }

    private static bool IsSentenceLike(string text, in SourceLine line) => line.Ending switch
    {
        LineEnding.FullStop => true,
        LineEnding.Question => line.Width > 130 || HasInnerFullStop(text, in line),
        LineEnding.Ellipsis => line.Width > 100,
        LineEnding.Continued => line.Width > 60,
        _ => line.Width > 200 || (line.Width > ThaiSentenceWidth && IsThai(text[line.Start])),
    };

    private static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0EFF';

    private static bool HasInnerFullStop(string text, in SourceLine line)
    {
        for (int at = line.Start + 3; at < line.End - 2; at++)
        {
            if (text[at] is '。' or '۔' or '।' || (text[at] == '.' && text[at + 1] == ' ' && char.IsLower(text[at - 2])))
                return true;
        }

        return false;
    }
}
