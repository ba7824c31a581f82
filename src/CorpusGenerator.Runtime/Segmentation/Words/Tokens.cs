namespace CorpusGenerator;

/// <summary>
/// The words of a text: the tokens between word boundaries (UAX 29) that hold a letter or a number. Ideographs and
/// Hiragana are one word each, a run of Thai, Lao, Khmer or Burmese letters is one. A <c>foreach</c> over it allocates
/// nothing and takes time linear in the text.
/// </summary>
/// <example><code>foreach (Token word in new Tokens(text)) { … }</code></example>
public ref struct Tokens
{
    private WordSegmenter _segmenter;

    /// <summary>The words of <paramref name="text"/>.</summary>
    public Tokens(ReadOnlySpan<char> text) => _segmenter = new WordSegmenter(text);

    /// <summary>The word that <see cref="MoveNext"/> went to; <see langword="default"/> before the first.</summary>
    public readonly Token Current => _segmenter.Current;

    /// <summary>An enumerator that starts where this one is.</summary>
    public readonly Tokens GetEnumerator() => this;

    /// <summary>Goes to the next word; <see langword="false"/> when there is none.</summary>
    public bool MoveNext()
    {
        while (_segmenter.MoveNext())
        {
            if (_segmenter.Current.IsWord)
                return true;
        }
        return false;
    }
}
