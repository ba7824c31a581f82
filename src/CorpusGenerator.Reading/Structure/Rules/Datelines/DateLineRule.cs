using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Tells lines that hold little more than a date: "Monday, 1 July 2024, 10:30", "Berlin, 1. Juli 2024".</summary>
internal static class DateLineRule
{
    private const int MostPlaceLetters = 24;

    private const int MostOtherLetters = 12;

    /// <summary>Settles a line outside the running text that is one.</summary>
    public static void Apply(DocumentReading reading, ref SourceLine line)
    {
        if (!LineForm.MayHoldDate(reading, in line))
            return;

        DateMatch? found = DateReader.Find(reading.Text, line.Start, line.End, reading.Words);
        if (found is null && !MayDoWithoutMonth(reading.Text[line.Start]))
        {
            ApplyToClock(reading, ref line);
            return;
        }

        if (DatelineReader.Read(reading, line.Start, line.End) is DatelineHead head
            && IsWhole(reading, in line, head.End))
        {
            line.Kind = BlockKind.Dateline;
            reading.Dateline ??= head.Dateline;
            if (head.Date is DateMatch date)
                reading.Take(in date);

            return;
        }

        if (found is not DateMatch match)
        {
            ApplyToClock(reading, ref line);
            return;
        }

        int labelStart = LabelBehind(reading, match.Range.End, line.End);
        if (!IsLabelled(reading, in line, match) && OtherLetters(reading, line.Start, match.Range.Start)
            + OtherLetters(reading, match.Range.End, labelStart) > MostOtherLetters)
            return;

        line.Kind = BlockKind.Dateline;
        reading.Take(in match);
    }

    /// <remarks>East Asian datelines name the day alone: 【北京3日時事】.</remarks>
    private static bool MayDoWithoutMonth(char first) =>
        CharacterClass.IsOpeningBracket(first) || CharacterClass.IsWide(first);

    /// <summary>"Published on 2 July 2024 | 3 minutes": a line of the page, but one that gives the document its day.</summary>
    public static void ApplyToPageLine(DocumentReading reading, ref SourceLine line)
    {
        if (!LineForm.MayHoldDate(reading, in line)
            || DateReader.Find(reading.Text, line.Start, line.End, reading.Words) is not DateMatch match)
            return;

        if (!IsLabelled(reading, in line, match))
            return;

        line.Kind = BlockKind.Dateline;
        reading.Take(in match);
    }

    /// <summary>Whether nothing but "Published on" stands before the date, whatever follows it but a sentence.</summary>
    private static bool IsLabelled(DocumentReading reading, in SourceLine line, in DateMatch match)
    {
        TextRange label = VisibleRange.Of(reading.Text, line.Start, match.Range.Start);
        return !line.IsSentence
            && reading.Lexicon.IsLabel(reading.Folded.Set(reading.Text, label.Start, label.End), LabelKind.Date);
    }

    /// <summary>"Published today at 10:15", "Today, 10:15": a line of the day without a date.</summary>
    private static void ApplyToClock(DocumentReading reading, ref SourceLine line)
    {
        int space = reading.Text.IndexOf(' ', line.Start, line.Length);
        bool isDate = space > 0 && !line.IsSentence
            && (reading.Lexicon.IsLabel(reading.Folded.Set(reading.Text, line.Start, space), LabelKind.Date)
                || (char.IsLetter(reading.Text[line.Start]) && OtherLetters(reading, line.Start, line.End) == 0));
        if (isDate)
            line.Kind = BlockKind.Dateline;
    }

    /// <summary>Takes the source that East Asian pages put behind the date; gives where its or another label begins.</summary>
    private static int LabelBehind(DocumentReading reading, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            bool isWordStart = char.IsLetter(reading.Text[at]) && !char.IsLetter(reading.Text[at - 1]);
            if (!isWordStart || LabelReader.Read(reading, at, end) is not LineLabel label)
                continue;

            if (label.Kind == LabelKind.Source && reading.Source.IsEmpty && !label.Value.IsEmpty)
                reading.Source = SourceName.In(reading.Text, label.Value);

            return at;
        }

        return end;
    }

    private static bool IsWhole(DocumentReading reading, in SourceLine line, int end) =>
        OtherLetters(reading, end, line.End) == 0 && line.Width <= MostPlaceLetters * 4;

    /// <summary>Letters in words that do not belong to dates and times.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    private static int OtherLetters(DocumentReading reading, int start, int end)
    {
        int letters = 0;
        for (int at = start; at < end; at++)
        {
            if (!char.IsLetter(reading.Text[at]))
                continue;

            int word = at;
            while (at < end && !char.IsWhiteSpace(reading.Text[at]) && reading.Text[at] is not (',' or '|' or '،'))
                at++;

            ReadOnlySpan<char> folded = reading.Folded.Set(reading.Text, word, at);
            bool isCompanion = reading.Lexicon.DateCompanions.Contains(folded)
                || reading.Lexicon.IsLabel(folded, LabelKind.Date);
            letters += isCompanion ? 0 : at - word;
        }

        return letters;
    }
}
