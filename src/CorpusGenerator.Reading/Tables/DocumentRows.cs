namespace CorpusGenerator.Reading;

/// <summary>What the tables say of one document whatever else is in the corpus.</summary>
/// <remarks>
/// Made once and kept with the document, so that after an edit the tables of the others are copied and not made again.
/// </remarks>
internal sealed class DocumentRows
{
    private static readonly int ColumnCount = Enum.GetValues(typeof(DocumentColumn)).Length;

    private readonly ColumnParts _columns;

    private DocumentRows(DocumentEntry document)
    {
        ColumnBuilder[] columns = ColumnBuilder.Array(ColumnCount);
        AddPassages(columns, document.Structure);
        AddBlocks(columns, document.Structure.Blocks);
        foreach (TextRange hashtag in document.Structure.Hashtags)
        {
            columns[(int)DocumentColumn.HashtagStart].Add(hashtag.Start);
            columns[(int)DocumentColumn.HashtagLength].Add(hashtag.Length);
        }

        _columns = ColumnParts.Of(columns);
        ForeignBlocks = [.. ForeignBlocksOf(document)];
        Extension = document.Options.Path.Substring(document.Identity.PathStem.Length);
        Quotes = QuoteRows.Of(document);
    }

    /// <summary>The path's extension, with its dot.</summary>
    public string Extension { get; }

    /// <summary>The blocks in another language than the document, by their numbers in it, ascending.</summary>
    public (int Block, string Tag)[] ForeignBlocks { get; }

    /// <summary>The document's quotes.</summary>
    public QuoteRows Quotes { get; }

    /// <summary>The document's part of a column.</summary>
    public ReadOnlySpan<int> this[DocumentColumn column] => _columns[(int)column];

    public static DocumentRows Of(DocumentEntry document) => new(document);

    private static IEnumerable<(int Block, string Tag)> ForeignBlocksOf(DocumentEntry document) => document.Languages.Blocks
        .Select((tag, block) => (block, tag))
        .Where(pair => pair.tag != document.Language.Tag);

    private static void AddPassages(ColumnBuilder[] columns, DocumentStructure structure)
    {
        for (ArticlePassage passage = 0; passage <= ArticlePassage.Date; passage++)
        {
            TextRange range = RangeOf(structure, passage);
            if (!range.IsEmpty)
            {
                columns[(int)DocumentColumn.PassageKind].Add((int)passage);
                columns[(int)DocumentColumn.PassageStart].Add(range.Start);
                columns[(int)DocumentColumn.PassageLength].Add(range.Length);
            }
        }
    }

    private static TextRange RangeOf(DocumentStructure structure, ArticlePassage passage) => passage switch
    {
        ArticlePassage.Title => structure.Title,
        ArticlePassage.Byline => structure.Byline,
        ArticlePassage.Source => structure.Source,
        ArticlePassage.Dateline => structure.Dateline?.Range ?? default,
        ArticlePassage.DatelinePlace => structure.Dateline?.Place ?? default,
        ArticlePassage.DatelineAgency => structure.Dateline?.Agency ?? default,
        _ => structure.DateRange,
    };

    private static void AddBlocks(ColumnBuilder[] columns, EquatableArray<DocumentBlock> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            DocumentBlock block = blocks[i];
            columns[(int)DocumentColumn.BlockKind].Add((int)block.Kind);
            columns[(int)DocumentColumn.BlockStart].Add(block.Range.Start);
            columns[(int)DocumentColumn.BlockLength].Add(block.Range.Length);
            if (block.Kind == BlockKind.Paragraph)
            {
                columns[(int)DocumentColumn.Paragraph].Add(i);
            }

            if (BodyBlocks.Include(block.Kind))
            {
                columns[(int)DocumentColumn.Body].Add(i);
            }
        }
    }
}
