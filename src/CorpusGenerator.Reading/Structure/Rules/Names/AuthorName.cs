namespace CorpusGenerator.Reading;

/// <summary>Finds the author's name in a byline.</summary>
internal static class AuthorName
{
    private const int MostWords = 9;

    private const int MostWordsWithoutCase = 5;

    /// <summary>Keeps the name between two positions as the document's byline, unless it has one.</summary>
    public static void Take(DocumentReading reading, int start, int end)
    {
        if (reading.Byline.IsEmpty)
            reading.Byline = WithoutAgency(reading, In(reading.Text, start, end));
    }

    /// <summary>The name without the agency that helped: "Ana Holm with AP".</summary>
    private static TextRange WithoutAgency(DocumentReading reading, TextRange name)
    {
        int agency = name.Of(reading.Text).LastIndexOf(' ');
        int with = agency < 0 ? -1 : reading.Text.AsSpan(name.Start, agency).LastIndexOf(' ');
        bool hasAgency = with > 0 && char.IsLower(reading.Text[name.Start + with + 1])
            && AgencyName.Is(reading, TextRange.FromBounds(name.Start + agency + 1, name.End));
        return hasAgency ? new(name.Start, with) : name;
    }

    /// <summary>The name alone: up to a comma, a bar, a bracket, a date or an address.</summary>
    public static TextRange In(string text, int start, int end)
    {
        int at = start;
        while (at < end && !EndsName(text[at]) && !Digits.IsDigit(text[at]) && !IsSpacedDash(text, at))
            at++;

        while (at > start && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '.' or ':'))
            at--;

        return VisibleRange.Of(text, start, at);
    }

    /// <summary>The words of a line that are neither labels ("기자") nor addresses.</summary>
    public static TextRange BetweenLabels(DocumentReading reading, TextRange line)
    {
        (int start, int end) = (-1, -1);
        for (int at = line.Start; at < line.End;)
        {
            int length = reading.Text.AsSpan(at, line.End - at).IndexOfAny(' ', '/', '／');
            int next = length < 0 ? line.End : at + length;
            bool isLabel = reading.Lexicon.Labels.Contains(reading.Folded.Set(reading.Text, at, next))
                || reading.Text.AsSpan(at, next - at).IndexOf('@') >= 0;
            if (isLabel && start >= 0)
                break;

            (start, end) = isLabel ? (start, end) : (start < 0 ? at : start, next);
            at = next + 1;
        }

        return start < 0 ? default : In(reading.Text, AfterLabel(reading, start, end), end);
    }

    /// <summary>Where the name begins behind a label that no space parts from it: 記者林秋雨.</summary>
    private static int AfterLabel(DocumentReading reading, int start, int end)
    {
        const int LongestLabel = 4;
        int length = CharacterClass.IsUnspaced(reading.Text[start]) ? Math.Min(LongestLabel, end - start - 2) : 0;
        while (length > 0
            && !reading.Lexicon.IsLabel(reading.Folded.Set(reading.Text, start, start + length), LabelKind.Author))
        {
            length--;
        }

        return start + Math.Max(0, length);
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
        bool hasCase = words > 0 && char.IsUpper(text[range.Start]);
        int mostWords = hasCase ? MostWords : MostWordsWithoutCase;
        return isFirstCapital && words <= mostWords && (words - capitals) * 3 <= words;
    }

    private static bool EndsName(char c) => c is ',' or '，' or '،' or ';' or '|' or '｜' or '/' or '／' or '(' or '（'
        or '·' or '•' or '@' or '\t';

    private static bool IsSpacedDash(string text, int at) =>
        CharacterClass.IsDash(text[at]) && at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';
}
