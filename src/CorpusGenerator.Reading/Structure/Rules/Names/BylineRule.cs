namespace CorpusGenerator.Reading;

/// <summary>Tells lines that name the author after a word of the language: "By Ana Holm", "Von Ana Holm".</summary>
internal static class BylineRule
{
    private const int WidestByline = 90;

    private const int MostAuthorWords = 3;

    // Pages in many languages have it.
    private const string By = "by";

    /// <summary>Settles a line outside the running text that is a byline.</summary>
    public static void Apply(DocumentReading reading, ref SourceLine line)
    {
        if (line.IsSentence || line.Width > WidestByline || line.Words < 2)
            return;

        int nameStart = AfterAuthorWords(reading, in line);
        if (nameStart < 0)
            return;

        string text = reading.Text;
        TextRange name = AuthorName.In(text, nameStart, line.End);
        if (name.IsEmpty || !AuthorName.LooksLikeNames(text, name))
            return;

        line.Kind = BlockKind.Byline;
        AuthorName.Take(reading, name.Start, name.End);
        if (DateReader.Find(text, name.End, line.End, reading.Words) is DateMatch date)
            reading.Take(in date);
    }

    /// <summary>Where the name begins behind up to three words that announce an author; -1 when none do.</summary>
    private static int AfterAuthorWords(DocumentReading reading, in SourceLine line)
    {
        ReadOnlySpan<char> beginning = FoldedText.WithoutDecoration(line.Range.Of(reading.Text));
        if (!reading.Words.AuthorWords.MayBegin(beginning) && !PhraseFolding.MayBegin(beginning, By.AsSpan()))
            return -1;

        int found = -1;
        int space = line.Start;
        for (int words = 1; words <= MostAuthorWords; words++)
        {
            int length = reading.Text.AsSpan(space, line.End - space).IndexOf(' ');
            if (length < 0)
                break;

            space += length + 1;
            ReadOnlySpan<char> phrase = reading.Folded.Set(reading.Text, line.Start, space);
            if (reading.Words.AuthorWords.Contains(phrase) || phrase.SequenceEqual(By.AsSpan()))
                found = space;
        }

        return found;
    }
}
