using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Settles what can be told from a line alone.</summary>
internal static class SingleLineRule
{
    /// <summary>Settles a line, if its own text says what it is.</summary>
    public static void Apply(DocumentReading reading, ref SourceLine line)
    {
        if (PageLineRule.Applies(reading, in line))
            line.Kind = BlockKind.Boilerplate;
        else if (MarkdownHeading.Is(reading.Text, line.Range) || DashedHeading.Is(reading.Text, in line))
            line.Kind = BlockKind.Heading;
        else if (line.Length < LineMeasure.LongLine)
            ApplyToShortLine(reading, ref line);
        else
            line.Kind = reading.Lexicon.Patterns.MatchBeginning(reading.Text, line.Range, reading.Folded);

        if (line.Kind is null && CreditRule.Applies(reading, in line))
            line.Kind = BlockKind.Caption;
    }

    private static void ApplyToShortLine(DocumentReading reading, ref SourceLine line)
    {
        LabelRule.Apply(reading, ref line);
        if (line.Kind is null && IsPictureCredit(reading, in line))
            line.Kind = BlockKind.Caption;
        else if (line.Kind is null && IsAgencyAlone(reading, in line))
            line.Kind = BlockKind.Source;

        if (line.Kind == BlockKind.Source && reading.Source.IsEmpty)
            reading.Source = WithoutBrackets(reading.Text, line.Range);

        line.Kind ??= KindByPattern(reading, in line);
        if (line.Kind == BlockKind.Boilerplate)
            DateLineRule.ApplyToPageLine(reading, ref line);

        if (line.Kind == BlockKind.Byline && reading.Byline.IsEmpty)
            reading.Byline = AuthorName.BetweenLabels(reading, line.Range);
    }

    private static BlockKind? KindByPattern(DocumentReading reading, in SourceLine line)
    {
        int prose = LineForm.ReadsLikeProse(reading, in line) ? line.Length : 0;
        BlockKind? kind = reading.Lexicon.Patterns.Match(reading.Text, line.Range, prose, reading.Folded);
        return kind == BlockKind.Boilerplate && SpeechInLine.IsIn(line.Range.Of(reading.Text)) ? null : kind;
    }

    /// <summary>Whether a line is a picture's credit alone: "© AFP", "IMAGO/Ana Holm"; a year makes it a copyright notice.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static bool IsPictureCredit(DocumentReading reading, in SourceLine line)
    {
        const int MostWords = 6;
        TextRange range = WithoutBrackets(reading.Text, line.Range);
        if (line.Words > MostWords || range.IsEmpty || line.IsSentence)
            return false;

        foreach (char c in range.Of(reading.Text))
        {
            if (Digits.IsDigit(c))
                return false;
        }

        return reading.Text[line.Start] == '©'
            ? AgencyName.HasAgency(reading, range) || AgencyName.HasPictureAgency(reading, range)
                || AgencyName.LooksLikeAgencyAndPerson(reading.Text, range)
            : range.Of(reading.Text).IndexOf('/') > 0 && AgencyName.HasPictureAgency(reading, range);
    }

    private static bool IsAgencyAlone(DocumentReading reading, in SourceLine line)
    {
        TextRange range = WithoutBrackets(reading.Text, line.Range);
        bool isInBrackets = CharacterClass.OpeningBracketOf(reading.Text[line.End - 1]) == reading.Text[line.Start];
        return line.Words <= 5 && line.Start > 0
            && (AgencyName.Is(reading, range) || (isInBrackets && AgencyName.HasAgency(reading, range)));
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static TextRange WithoutBrackets(string text, TextRange range)
    {
        (int start, int end) = (range.Start, range.End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;

        return TextRange.FromBounds(start, end);
    }
}
