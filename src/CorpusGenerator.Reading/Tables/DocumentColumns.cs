namespace CorpusGenerator.Reading;

/// <summary>Puts the documents' parts of columns one after another.</summary>
internal static class DocumentColumns
{
    /// <summary>The section of each <see cref="DocumentColumn"/>.</summary>
    private static readonly TableSection[] Sections =
    [
        TableSection.PassageKind,
        TableSection.PassageStart,
        TableSection.PassageLength,
        TableSection.BlockKind,
        TableSection.BlockStart,
        TableSection.BlockLength,
        TableSection.Paragraph,
        TableSection.Body,
        TableSection.HashtagStart,
        TableSection.HashtagLength,
    ];

    public static void Fill(ColumnSet columns, StringPool pool, CorpusModel corpus)
    {
        ColumnBuilder[] targets = columns.Of(Sections);
        foreach (DocumentEntry article in corpus.Articles)
        {
            DocumentRows rows = article.Rows;
            foreach ((int block, string tag) in rows.ForeignBlocks)
            {
                columns.Add(TableSection.ForeignBlock, columns[TableSection.BlockKind].Count + block);
                columns.Add(TableSection.ForeignBlockTag, pool.Add(tag));
            }

            for (int i = 0; i < targets.Length; i++)
            {
                targets[i].AddRange(rows[(DocumentColumn)i]);
            }

            columns.EndRow(TableSection.PassageFirst, TableSection.PassageKind);
            columns.EndRow(TableSection.BlockFirst, TableSection.BlockKind);
            columns.EndRow(TableSection.ParagraphFirst, TableSection.Paragraph);
            columns.EndRow(TableSection.BodyFirst, TableSection.Body);
            columns.EndRow(TableSection.HashtagFirst, TableSection.HashtagStart);
        }
    }
}
