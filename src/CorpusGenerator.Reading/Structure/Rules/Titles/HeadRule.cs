namespace CorpusGenerator.Reading;

/// <summary>Tells what stands before the running text: title, subtitle, byline, dateline and the page's own lines.</summary>
internal static class HeadRule
{
    /// <summary>The lines that the head has at most.</summary>
    public const int LongestHead = 12;

    /// <summary>Settles the lines before the first line of running text.</summary>
    public static void Apply(DocumentReading reading)
    {
        int end = Math.Min(reading.FirstBody, LongestHead);
        for (int i = 0; i < end; i++)
        {
            ApplyToOutside(reading, i);
            if (reading.Lines[i].Kind is null && BreadcrumbRule.Applies(reading, in reading.Lines[i]))
                reading.Lines[i].Kind = BlockKind.Boilerplate;
        }

        ApplyBelowLead(reading);
        int title = FindTitle(reading, end);
        if (title < 0)
            return;

        TitleRule.Settle(reading, title);
        for (int i = 0; i < title; i++)
        {
            if (LineForm.EndsLikeLabel(reading, in reading.Lines[i]) || IsSectionName(in reading.Lines[i]))
                reading.Lines[i].Kind ??= BlockKind.Boilerplate;
        }

        for (int i = title + 1; i < end && reading.LastBody > title; i++)
            SettleBelowTitle(reading, title, i);
    }

    /// <remarks>Many pages put author and day below the first sentences, which they print in bold.</remarks>
    private static void ApplyBelowLead(DocumentReading reading)
    {
        for (int i = reading.FirstBody + 1; i < reading.LastBody && !reading.Lines[i].IsSentence; i++)
            ApplyToOutside(reading, i);
    }

    /// <summary>Settles a line outside the running text by what it says of author and day.</summary>
    public static void ApplyToOutside(DocumentReading reading, int index)
    {
        ref SourceLine line = ref reading.Lines[index];
        if (line.Kind is not null)
            return;

        BylineRule.Apply(reading, ref line);
        if (line.Kind is null)
            DateLineRule.Apply(reading, ref line);

        if (line.Kind is null)
            PlaceAndAgencyRule.Apply(reading, ref line);
    }

    /// <remarks>
    /// The title is the first line that could be one; but one or two words before a longer line are the name of
    /// a section of the page ("Politics").
    /// </remarks>
    private static int FindTitle(DocumentReading reading, int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (MarkdownHeading.Is(reading.Text, reading.Lines[i].Range))
                return i;

            if (!LineForm.CouldBeTitle(reading, in reading.Lines[i]) || !HasBodyBelow(reading, i))
                continue;

            bool isSection = IsSectionName(in reading.Lines[i]) && i + 1 < end && reading.LastBody > i;
            return isSection && IsLongerTitle(reading, i + 1) ? i + 1 : i;
        }

        return -1;
    }

    private static bool IsSectionName(in SourceLine line) =>
        line.Words <= 2 && line.Width <= 24 && line.Ending is LineEnding.Open or LineEnding.Continued;

    private static bool IsLongerTitle(DocumentReading reading, int index) =>
        LineForm.CouldBeTitle(reading, in reading.Lines[index])
        && (reading.Lines[index].Words >= 4 || reading.Lines[index].Width >= 28);

    /// <summary>Whether running text follows; in a document without any, whether a blank line and more lines do.</summary>
    private static bool HasBodyBelow(DocumentReading reading, int index)
    {
        if (reading.LastBody > index)
            return !AreTranscript(reading, index);

        return index == 0 && reading.Lines.Length > 2 && reading.Lines[1].AfterBlank && !reading.Lines[2].AfterBlank;
    }

    private static bool AreTranscript(DocumentReading reading, int index) =>
        index + 1 < reading.Lines.Length && reading.Lines[index + 1].Kind is null
        && LineForm.IsNameAndText(reading.Text, in reading.Lines[index])
        && LineForm.IsNameAndText(reading.Text, in reading.Lines[index + 1]);

    private static void SettleBelowTitle(DocumentReading reading, int title, int index)
    {
        ref SourceLine line = ref reading.Lines[index];
        if (line.Kind is not null || !LineForm.CouldBeTitle(reading, in line) || LineForm.GoesOnFromAbove(reading, index))
            return;

        if (HeadingRule.IsCaptionText(reading, index))
        {
            line.Kind = BlockKind.Caption;
        }
        else if (IsNameBesideDate(reading, index))
        {
            line.Kind = BlockKind.Byline;
            AuthorName.Take(reading, line.Start, line.End);
        }
        else if (line.Words >= 6 || line.Width >= 40)
        {
            line.Kind = BlockKind.Subtitle;
        }
        else if (LineForm.EndsLikeLabel(reading, in line) && !IsRow(reading, index)
            && (index + 1 < reading.FirstBody || index == title + 1 && line.Words <= 1))
        {
            line.Kind = BlockKind.Boilerplate;
        }
    }

    /// <summary>Whether a line with numbers stands beside another: results and tables, not the page's buttons.</summary>
    private static bool IsRow(DocumentReading reading, int index) =>
        HasDigit(reading, index) && (HasDigit(reading, index - 1) || HasDigit(reading, index + 1));

    private static bool HasDigit(DocumentReading reading, int index)
    {
        if (index >= reading.FirstBody || reading.Lines[index].Kind is not null)
            return false;

        foreach (char c in reading.Lines[index].Range.Of(reading.Text))
        {
            if (Digits.IsDigit(c))
                return true;
        }

        return false;
    }

    private static bool IsNameBesideDate(DocumentReading reading, int index)
    {
        ref readonly SourceLine line = ref reading.Lines[index];
        bool isName = line.Words is >= 2 and <= 4 && line.CapitalWords == line.Words
            && AuthorName.LooksLikeNames(reading.Text, line.Range);
        return isName && (IsDate(reading, index - 1) || IsDate(reading, index + 1));
    }

    private static bool IsDate(DocumentReading reading, int index) =>
        index < reading.Lines.Length && reading.Lines[index].Kind == BlockKind.Dateline;
}
