namespace CorpusGenerator;

/// <summary>
/// Cuts a text at its sentence boundaries (UAX 29), tailored to a language: abbreviations, initials, ordinals. Every
/// code unit is in exactly one sentence; the spaces and the line break after a sentence belong to it. A <c>foreach</c>
/// over it takes time linear in the text and allocates nothing, but for the tables of a language on its first use.
/// </summary>
/// <example><code>foreach (TextSegment sentence in new SentenceSegmenter(text, "de")) { … }</code></example>
public ref struct SentenceSegmenter
{
    private readonly SentenceScanner _scanner;

    /// <summary>A segmenter of <paramref name="text"/>.</summary>
    /// <param name="text">The text: a paragraph, or a whole document.</param>
    /// <param name="language">The BCP 47 tag of its language (<c>de</c>, <c>pt-BR</c>, <c>sr-Latn</c>);
    /// <see langword="null"/> or a language without a table gives the tailoring that all languages share.</param>
    /// <param name="options">Whether to leave out the tailoring, and what a line break is.</param>
    public SentenceSegmenter(
        ReadOnlySpan<char> text, string? language = null, SegmentationOptions options = SegmentationOptions.None)
    {
        bool untailored = (options & SegmentationOptions.Untailored) != 0;
        SentenceTailoring? tailoring = untailored ? null : SentenceTailorings.For(language);
        _scanner = new SentenceScanner(text, tailoring, (options & SegmentationOptions.HardWrapped) != 0);
        Current = default;
    }

    /// <summary>The sentence that <see cref="MoveNext"/> went to; <see langword="default"/> before the first.</summary>
    public TextSegment Current { get; private set; }

    /// <summary>A segmenter that starts where this one is.</summary>
    public readonly SentenceSegmenter GetEnumerator() => this;

    /// <summary>Goes to the next sentence; <see langword="false"/> at the end of the text.</summary>
    public bool MoveNext()
    {
        int start = Current.End;
        if (start >= _scanner.Length)
            return false;
        Current = new TextSegment(start, _scanner.Next(start) - start);
        return true;
    }
}
