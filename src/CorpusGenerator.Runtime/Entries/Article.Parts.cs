namespace CorpusGenerator;

public readonly partial record struct Article
{
    /// <summary>Every block of the document in text order; together they hold all of it but white space.</summary>
    public CorpusList<Block> Blocks => List<Block>(TableSection.BlockFirst, null);

    /// <summary>The blocks of running text.</summary>
    public CorpusList<Paragraph> Paragraphs => List<Paragraph>(TableSection.ParagraphFirst, TableSection.Paragraph, FirstBlock);

    /// <summary>What a reader would read: all blocks but boilerplate, source lines, bylines and datelines.</summary>
    public CorpusList<Block> Body => List<Block>(TableSection.BodyFirst, TableSection.Body, FirstBlock);

    /// <summary>The sentences of the body, block by block.</summary>
    public SentenceSequence Sentences => new(Body);

    /// <summary>The quotes that are somebody's words, in text order.</summary>
    public CorpusList<Quote> Quotes => List<Quote>(TableSection.SpeechFirst, null);

    /// <summary>The quotes of every kind (speech, terms, titles), in text order.</summary>
    public CorpusList<Quote> AllQuotes => List<Quote>(TableSection.QuoteFirst, TableSection.QuoteInOrder);

    /// <summary>The hashtags of the document, each with its mark.</summary>
    public CorpusList<Hashtag> Hashtags => List<Hashtag>(TableSection.HashtagFirst, null);

    /// <summary>
    /// The articles that are translations of one another, this one among them, by order of id: those whose paths
    /// differ in the language suffix alone (<c>ferry.txt</c>, <c>ferry.de.txt</c>).
    /// </summary>
    public CorpusList<Article> Translations => _data is null
        ? default
        : new(
            _data,
            _data.Tables.Postings(PostingKind.Translation, _data.Tables[TableSection.ArticleTranslations][Index]),
            TableSection.Posting);

    private int FirstBlock => _data is null ? 0 : _data.Tables[TableSection.BlockFirst][Index];

    private CorpusList<T> List<T>(TableSection first, TableSection? column, int origin = 0)
        where T : struct, ICorpusEntry<T> =>
        _data is null ? default : new(_data, _data.Tables.Range(first, Index), column, origin);
}
