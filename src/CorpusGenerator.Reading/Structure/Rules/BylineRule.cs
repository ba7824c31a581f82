namespace CorpusGenerator.Reading;

/// <summary>Tells lines that name the author after a word of the language: "By Ana Holm", "Von Ana Holm".</summary>
internal static class BylineRule
{
    private const int WidestByline = 90;

    /// <summary>Settles a line outside the running text that is a byline.</summary>
    public static void Apply(DocumentReading reading, ref SourceLine line)
    {
        if (line.IsSentence || line.Width > WidestByline || line.Words < 2)
            return;

        string text = reading.Text;
        int space = text.AsSpan(line.Start, line.Length).IndexOf(' ');
        ReadOnlySpan<char> word = space < 0 ? default : reading.Folded.Set(text, line.Start, line.Start + space);
        bool isWord = reading.Words.AuthorWords.Contains(word) || word.SequenceEqual("by".AsSpan());
        if (word.IsEmpty || !isWord)
            return;

        TextRange name = AuthorName.In(text, line.Start + space + 1, line.End);
        if (name.IsEmpty || !AuthorName.LooksLikeNames(text, name))
            return;

        line.Kind = BlockKind.Byline;
        AuthorName.Take(reading, name.Start, name.End);
        if (DateReader.Find(text, name.End, line.End, reading.Words) is DateMatch date)
            reading.Take(in date);
    }
}
