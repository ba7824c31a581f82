namespace CorpusGenerator;

/// <summary>The sentences of blocks (UAX 29, with the abbreviations of the article's language), one after another.</summary>
/// <remarks>Found while going through them; nothing is stored or allocated. For <c>foreach</c>.</remarks>
public readonly struct SentenceSequence
{
    private readonly CorpusList<Block> _blocks;
    private readonly Passage _single;

    internal SentenceSequence(CorpusList<Block> blocks)
    {
        _blocks = blocks;
        _single = default;
    }

    internal SentenceSequence(Passage single)
    {
        _blocks = default;
        _single = single;
    }

    /// <summary>The number of sentences; cost is linear in the text.</summary>
    public int Count()
    {
        int count = 0;
        foreach (Passage _ in this)
        {
            count++;
        }

        return count;
    }

    /// <summary>Goes through the sentences in text order without allocating.</summary>
    public Enumerator GetEnumerator() => new(_blocks, _single);

    /// <summary>Goes through a <see cref="SentenceSequence"/>.</summary>
    public ref struct Enumerator
    {
        private readonly CorpusList<Block> _blocks;
        private int _nextBlock;
        private Passage _passage;
        private SentenceSegmenter _segmenter;

        internal Enumerator(CorpusList<Block> blocks, Passage single)
        {
            _blocks = blocks;
            Enter(single);
        }

        /// <summary>The sentence, without the white space around it.</summary>
        public Passage Current { get; private set; }

        /// <summary>Goes to the next sentence.</summary>
        public bool MoveNext()
        {
            while (!_segmenter.MoveNext())
            {
                if (_nextBlock >= _blocks.Count)
                {
                    return false;
                }

                Enter(_blocks[_nextBlock++].Text);
            }

            TextSegment sentence = _segmenter.Current.Trim(_passage.Span);
            Current = _passage.Slice(sentence.Start, sentence.Length);
            return true;
        }

        private void Enter(Passage passage)
        {
            _passage = passage;
            _segmenter = new(passage.Span, passage.Article.Language, SegmentationOptions.HardWrapped);
        }
    }
}
