namespace CorpusGenerator.Reading;

/// <summary>The blocks of each article, and which of them are paragraphs and body.</summary>
internal static class BlockColumns
{
    public static void Fill(ColumnSet columns, StringPool pool, CorpusModel corpus)
    {
        foreach (DocumentEntry article in corpus.Articles)
        {
            for (int i = 0; i < article.Structure.Blocks.Count; i++)
            {
                AddLanguage(columns, pool, article.Languages.Blocks[i], article.Language.Tag);
                AddBlock(columns, article.Structure.Blocks[i], i);
            }

            columns.EndRow(TableSection.BlockFirst, TableSection.BlockKind);
            columns.EndRow(TableSection.ParagraphFirst, TableSection.Paragraph);
            columns.EndRow(TableSection.BodyFirst, TableSection.Body);
            foreach (TextRange hashtag in article.Structure.Hashtags)
            {
                columns.Add(TableSection.HashtagStart, hashtag.Start);
                columns.Add(TableSection.HashtagLength, hashtag.Length);
            }

            columns.EndRow(TableSection.HashtagFirst, TableSection.HashtagStart);
        }
    }

    private static void AddLanguage(ColumnSet columns, StringPool pool, string tag, string main)
    {
        if (tag != main)
        {
            columns.Add(TableSection.ForeignBlock, columns[TableSection.BlockKind].Count);
            columns.Add(TableSection.ForeignBlockTag, pool.Add(tag));
        }
    }

    private static void AddBlock(ColumnSet columns, DocumentBlock block, int index)
    {
        columns.Add(TableSection.BlockKind, (int)block.Kind);
        columns.Add(TableSection.BlockStart, block.Range.Start);
        columns.Add(TableSection.BlockLength, block.Range.Length);
        if (block.Kind == BlockKind.Paragraph)
        {
            columns.Add(TableSection.Paragraph, index);
        }

        if (BodyBlocks.Include(block.Kind))
        {
            columns.Add(TableSection.Body, index);
        }
    }
}
