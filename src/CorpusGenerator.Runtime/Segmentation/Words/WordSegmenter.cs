namespace CorpusGenerator;

/// <summary>
/// Cuts a text at its word boundaries (UAX 29): every code unit is in exactly one token, spaces and punctuation are
/// tokens too. <see cref="Tokens"/> gives the words alone. A <c>foreach</c> over it allocates nothing and takes time
/// linear in the text.
/// </summary>
/// <example><code>foreach (Token token in new WordSegmenter(text)) { … }</code></example>
public ref struct WordSegmenter
{
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _untailored;

    /// <summary>A segmenter of <paramref name="text"/>.</summary>
    public WordSegmenter(ReadOnlySpan<char> text, SegmentationOptions options = SegmentationOptions.None)
    {
        _text = text;
        _untailored = (options & SegmentationOptions.Untailored) != 0;
        Current = default;
    }

    /// <summary>The token that <see cref="MoveNext"/> went to; <see langword="default"/> before the first.</summary>
    public Token Current { get; private set; }

    /// <summary>How many words <paramref name="text"/> has: tokens that hold a letter or a number.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        int position = 0;
        int count = PlainWords.Count(text, ref position);
        while (position < text.Length)
        {
            position = WordBoundary.Next(text, position, untailored: false, out TokenKind kind);
            count += kind == TokenKind.None ? 0 : 1;
            count += PlainWords.Count(text, ref position);
        }
        return count;
    }

    /// <summary>A segmenter that starts where this one is.</summary>
    public readonly WordSegmenter GetEnumerator() => this;

    /// <summary>Goes to the next token; <see langword="false"/> at the end of the text.</summary>
    public bool MoveNext()
    {
        int start = Current.End;
        if (start >= _text.Length)
            return false;
        int end = WordBoundary.Next(_text, start, _untailored, out TokenKind kind);
        Current = new Token(start, end - start, kind);
        return true;
    }
}
