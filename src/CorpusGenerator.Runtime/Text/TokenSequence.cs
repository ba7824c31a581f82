namespace CorpusGenerator;

/// <summary>The words of a passage (UAX 29), one after another.</summary>
/// <remarks>Found while going through them; nothing is stored or allocated. For <c>foreach</c>.</remarks>
public readonly struct TokenSequence
{
    private readonly Passage _passage;

    internal TokenSequence(Passage passage) => _passage = passage;

    /// <summary>The number of words; cost is linear in the text.</summary>
    public int Count() => WordSegmenter.CountWords(_passage.Span);

    /// <summary>Goes through the words in text order without allocating.</summary>
    public Enumerator GetEnumerator() => new(_passage);

    /// <summary>Goes through a <see cref="TokenSequence"/>.</summary>
    public ref struct Enumerator
    {
        private readonly Passage _passage;
        private Tokens _tokens;

        internal Enumerator(Passage passage)
        {
            _passage = passage;
            _tokens = new(passage.Span);
        }

        /// <summary>The word.</summary>
        public readonly Passage Current => _passage.Slice(_tokens.Current.Start, _tokens.Current.Length);

        /// <summary>Goes to the next word.</summary>
        public bool MoveNext() => _tokens.MoveNext();
    }
}
