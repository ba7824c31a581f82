using System.Runtime.CompilerServices;

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
        _columns = new(LengthsOf(document.Structure));
        AddPassages(document.Structure);
        AddBlocks(document.Structure.Blocks);
        AddHashtags(document.Structure.Hashtags);
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

    private static int[] LengthsOf(DocumentStructure structure)
    {
        int[] lengths = new int[ColumnCount];
        lengths[(int)DocumentColumn.BlockKind] = structure.Blocks.Count;
        lengths[(int)DocumentColumn.HashtagStart] = structure.Hashtags.Count;
        for (ArticlePassage passage = 0; passage <= ArticlePassage.Date; passage++)
        {
            lengths[(int)DocumentColumn.PassageKind] += RangeOf(structure, passage).IsEmpty ? 0 : 1;
        }

        for (int i = 0; i < structure.Blocks.Count; i++)
        {
            BlockKind kind = structure.Blocks[i].Kind;
            lengths[(int)DocumentColumn.Paragraph] += kind == BlockKind.Paragraph ? 1 : 0;
            lengths[(int)DocumentColumn.Body] += BodyBlocks.Include(kind) ? 1 : 0;
        }

        lengths[(int)DocumentColumn.PassageStart] = lengths[(int)DocumentColumn.PassageLength] = lengths[(int)DocumentColumn.PassageKind];
        lengths[(int)DocumentColumn.BlockStart] = lengths[(int)DocumentColumn.BlockLength] = lengths[(int)DocumentColumn.BlockKind];
        lengths[(int)DocumentColumn.HashtagLength] = lengths[(int)DocumentColumn.HashtagStart];
        return lengths;
    }

    private void AddPassages(DocumentStructure structure)
    {
        int row = 0;
        for (ArticlePassage passage = 0; passage <= ArticlePassage.Date; passage++)
        {
            TextRange range = RangeOf(structure, passage);
            if (!range.IsEmpty)
            {
                _columns[(int)DocumentColumn.PassageKind][row] = (int)passage;
                _columns[(int)DocumentColumn.PassageStart][row] = range.Start;
                _columns[(int)DocumentColumn.PassageLength][row++] = range.Length;
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

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private void AddBlocks(EquatableArray<DocumentBlock> blocks)
    {
        int paragraphs = 0;
        int inBody = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            DocumentBlock block = blocks[i];
            _columns[(int)DocumentColumn.BlockKind][i] = (int)block.Kind;
            _columns[(int)DocumentColumn.BlockStart][i] = block.Range.Start;
            _columns[(int)DocumentColumn.BlockLength][i] = block.Range.Length;
            if (block.Kind == BlockKind.Paragraph)
            {
                _columns[(int)DocumentColumn.Paragraph][paragraphs++] = i;
            }

            if (BodyBlocks.Include(block.Kind))
            {
                _columns[(int)DocumentColumn.Body][inBody++] = i;
            }
        }
    }

    private void AddHashtags(EquatableArray<TextRange> hashtags)
    {
        for (int i = 0; i < hashtags.Count; i++)
        {
            _columns[(int)DocumentColumn.HashtagStart][i] = hashtags[i].Start;
            _columns[(int)DocumentColumn.HashtagLength][i] = hashtags[i].Length;
        }
    }
}
