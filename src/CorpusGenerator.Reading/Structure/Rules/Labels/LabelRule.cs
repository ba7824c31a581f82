namespace CorpusGenerator.Reading;

/// <summary>Tells lines by a label at their beginning.</summary>
internal static class LabelRule
{
    private const int WidestName = 80;

    private const int WidestPageLine = 200;

    private const int MostBesideDate = 40;

    /// <summary>Settles a line that begins with a label.</summary>
    public static void Apply(DocumentReading reading, ref SourceLine line)
    {
        if ((LabelReader.Read(reading, line.Start, line.End) ?? AgencyLabel(reading, in line)) is not LineLabel label
            || ClauseBehindLabel.IsIn(reading.Text, in line, label))
        {
            return;
        }

        bool isEmpty = label.Value.IsEmpty;
        switch (label.Kind)
        {
            case LabelKind.Source when isEmpty || line.Width <= WidestName * 2:
                ApplySource(reading, ref line, label.Value);
                break;
            case LabelKind.Credit when !isEmpty:
                line.Kind = BlockKind.Caption;
                break;
            case LabelKind.Author when !isEmpty && line.Width <= WidestName && !line.IsSentence
                && AuthorName.LooksLikeNames(
                    reading.Text, AuthorName.In(reading.Text, label.Value.Start, label.Value.End)):
                line.Kind = BlockKind.Byline;
                AuthorName.Take(reading, label.Value.Start, label.Value.End);
                break;
            case LabelKind.Date when !isEmpty && line.Width <= WidestPageLine:
                ApplyDate(reading, ref line, label.Value);
                break;
            case LabelKind.Page when isEmpty || (line.Width <= WidestPageLine && (line.IsSentence || !IsFirst(reading, in line))):
                line.Kind = BlockKind.Boilerplate;
                line.OpensLinks = isEmpty;
                break;
            case LabelKind.Credit or LabelKind.Author or LabelKind.Date when isEmpty && line.Words <= 3:
                line.Kind = BlockKind.Boilerplate;
                break;
        }
    }

    /// <remarks>Above everything else stands a title, though it may begin like a link ("Video: …").</remarks>
    private static bool IsFirst(DocumentReading reading, in SourceLine line) => line.Start == reading.Lines[0].Start;

    /// <summary>
    /// A label of a source that stands without a colon before an agency ("Theo TTXVN", "Bron ANP"), or in capitals
    /// before a name, as below press releases ("SOURCE Tarn Robotics").
    /// </summary>
    private static LineLabel? AgencyLabel(DocumentReading reading, in SourceLine line)
    {
        const int MostWords = 5;
        int space = line.Words is > 1 and <= MostWords ? reading.Text.IndexOf(' ', line.Start, line.Length) : -1;
        if (space < 0
            || !reading.Lexicon.IsLabel(reading.Folded.Set(reading.Text, line.Start, space), LabelKind.Source))
            return null;

        TextRange value = VisibleRange.Of(reading.Text, space, line.End);
        bool isSource = AgencyName.Is(reading, value)
            || (IsCapitals(reading.Text.AsSpan(line.Start, space - line.Start)) && !IsCapitals(value.Of(reading.Text))
                && AuthorName.LooksLikeNames(reading.Text, value));
        return isSource ? new(LabelKind.Source, value, IsWord: true) : null;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsUpper(c) && c != ' ')
                return false;
        }

        return true;
    }

    private static void ApplySource(DocumentReading reading, ref SourceLine line, TextRange value)
    {
        line.Kind = value.IsEmpty ? BlockKind.Boilerplate : BlockKind.Source;
        if (value.IsEmpty)
            return;

        if (DateReader.Find(reading.Text, value.Start, value.End, reading.Words) is DateMatch date)
            reading.Take(in date);

        if (reading.Source.IsEmpty)
            reading.Source = SourceName.In(reading.Text, value);
    }

    private static void ApplyDate(DocumentReading reading, ref SourceLine line, TextRange value)
    {
        if (DateReader.Find(reading.Text, value.Start, value.End, reading.Words) is not DateMatch date
            || (line.IsSentence && value.Length - date.Range.Length > MostBesideDate))
        {
            return;
        }

        line.Kind = BlockKind.Dateline;
        reading.Take(in date);
    }
}
