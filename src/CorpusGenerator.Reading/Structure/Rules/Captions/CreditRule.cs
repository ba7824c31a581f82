namespace CorpusGenerator.Reading;

/// <summary>Tells captions by the picture's credit at their end.</summary>
internal static class CreditRule
{
    private const int LongestCaption = 700;

    private const int LongestCredit = 90;

    /// <summary>Whether a line ends with a credit that only pictures have.</summary>
    public static bool Applies(DocumentReading reading, in SourceLine line)
    {
        if (line.Length > LongestCaption)
            return false;

        string text = reading.Text;
        int end = SkipFullStop(text, line.Start, line.End);
        int bracket = LineMeasure.OpeningBracketBefore(text, line.Start, end);
        return bracket >= 0
            ? IsPictureCredit(reading, TextRange.FromBounds(bracket + 1, end - 1))
            : EndsWithCredit(reading, line.Start, end) || (line.Ending == LineEnding.Open && EndsWithName(reading, line));
    }

    /// <summary>Whether a line ends with nothing but an agency in brackets, as captions and last paragraphs do.</summary>
    /// <remarks>A full stop behind the bracket makes it part of the sentence: "… told the Example News Agency (ENA)."</remarks>
    public static bool EndsWithAgency(DocumentReading reading, in SourceLine line)
    {
        if (line.Length > LongestCaption)
            return false;

        int bracket = LineMeasure.OpeningBracketBefore(reading.Text, line.Start, line.End);
        return bracket > line.Start
            ? AgencyName.Is(reading, TextRange.FromBounds(bracket + 1, line.End - 1))
            : line.Ending == LineEnding.Open
                && AgencyName.Is(reading, BehindLastSentence(reading.Text, line.Start, line.End));
    }

    /// <summary>Whether a caption's line holds nothing but the credit: what the picture shows stands above it.</summary>
    public static bool IsCreditAlone(DocumentReading reading, in SourceLine line) =>
        reading.Text[line.Start] == '©' || CharacterClass.IsOpeningBracket(reading.Text[line.Start])
        || LabelReader.Read(reading, line.Start, line.End) is { Kind: LabelKind.Credit }
        || AgencyName.IsAgencyAndPerson(reading, line.Range) || AgencyName.HasPictureAgency(reading, line.Range);

    private static TextRange BehindLastSentence(string text, int start, int end)
    {
        int from = Math.Max(start, end - LongestCredit);
        int sentence = text.AsSpan(from, end - from).LastIndexOf(". ".AsSpan());
        return sentence < 0 ? default : VisibleRange.Of(text, from + sentence + 1, end);
    }

    private static bool IsPictureCredit(DocumentReading reading, TextRange credit)
    {
        string text = reading.Text;
        if (credit.Length is 0 or > LongestCredit)
            return false;

        if (text[credit.Start] == '©' || AgencyName.HasPictureAgency(reading, credit))
            return true;

        if (LabelReader.Read(reading, credit.Start, credit.End) is { Kind: LabelKind.Credit })
            return true;

        return AgencyName.IsAgencyAndPerson(reading, credit)
            || AgencyName.LooksLikeAgencyAndPerson(text, credit)
            || reading.Lexicon.Patterns.Match(reading.Folded.Set(text, credit.Start, credit.End)) == BlockKind.Caption;
    }

    private static bool EndsWithCredit(DocumentReading reading, int start, int end)
    {
        string text = reading.Text;
        int from = Math.Max(start, end - LongestCredit);
        ReadOnlySpan<char> tail = text.AsSpan(from, end - from);
        int sign = tail.LastIndexOf('©');
        if (sign > 0 && from + sign > start)
            return true;

        if (EndsWithPersonAndAgency(reading, from, end))
            return true;

        int colon = tail.LastIndexOfAny(":：=".AsSpan());
        return colon > 0 && HasCreditLabelBefore(reading, start, from + colon, end);
    }

    /// <summary>Whether "Ada Lind/Reuters" stands behind the last sentence.</summary>
    private static bool EndsWithPersonAndAgency(DocumentReading reading, int start, int end)
    {
        ReadOnlySpan<char> tail = reading.Text.AsSpan(start, end - start);
        if (tail.IndexOf('/') < 0)
            return false;

        int sentence = tail.LastIndexOfAny(".|–?!".AsSpan());
        TextRange credit = VisibleRange.Of(reading.Text, start + sentence + 1, end);
        return sentence >= 0 && (AgencyName.IsAgencyAndPerson(reading, credit)
            || AgencyName.LooksLikeAgencyAndPerson(reading.Text, credit));
    }

    /// <summary>Whether a name stands behind the last sentence: "… en Puerto Claro.INÉS RUEDA", "… am Kai. Foto Ana Holm".</summary>
    private static bool EndsWithName(DocumentReading reading, in SourceLine line)
    {
        int from = Math.Max(line.Start, line.End - LongestCredit);
        return EndsWithNameInCapitals(reading.Text.AsSpan(from, line.End - from))
            || IsLabelAndName(reading, BehindLastSentence(reading.Text, from, line.End));
    }

    private static bool IsLabelAndName(DocumentReading reading, TextRange credit)
    {
        int space = credit.Of(reading.Text).IndexOf(' ');
        return space > 0
            && reading.Lexicon.IsLabel(reading.Folded.Set(reading.Text, credit.Start, credit.Start + space), LabelKind.Credit)
            && AuthorName.LooksLikeNames(reading.Text, TextRange.FromBounds(credit.Start + space + 1, credit.End));
    }

    private static bool EndsWithNameInCapitals(ReadOnlySpan<char> tail)
    {
        const int MostNames = 4;
        ReadOnlySpan<char> name = tail.Slice(tail.LastIndexOf('.') + 1).Trim();
        int words = 1;
        foreach (char c in name)
        {
            if (!char.IsUpper(c) && c is not (' ' or '-' or '\'' or '’'))
                return false;

            words += c == ' ' ? 1 : 0;
        }

        return words is >= 2 and <= MostNames && name.Length < tail.Length && char.IsUpper(name[0]);
    }

    private static bool HasCreditLabelBefore(DocumentReading reading, int start, int colon, int end)
    {
        string text = reading.Text;
        int word = colon;
        while (word > start && text[word - 1] == ' ')
            word--;

        while (word > start
            && (CharacterClass.IsLetterOrSign(text[word - 1]) || CharacterClass.IsInvisible(text[word - 1])))
        {
            word--;
        }

        return word > start && colon + 1 < end
            && LabelReader.Read(reading, word, end) is { Kind: LabelKind.Credit, Value.IsEmpty: false } label
            && IsName(text, label.Value);
    }

    /// <remarks>"Foto: privat" names nobody, but "In pictures: the night of the lanterns" is a title.</remarks>
    private static bool IsName(string text, TextRange value)
    {
        ReadOnlySpan<char> rest = value.Of(text);
        int space = rest.IndexOf(' ');
        return !char.IsLower(rest[0]) || space < 0 || rest.Slice(space + 1).IndexOf(' ') < 0;
    }

    private static int SkipFullStop(string text, int start, int end)
    {
        while (end > start && (text[end - 1] is '.' or ' ' or '。' || CharacterClass.IsInvisible(text[end - 1])))
            end--;

        return end;
    }
}
