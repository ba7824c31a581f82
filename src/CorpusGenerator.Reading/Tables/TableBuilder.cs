namespace CorpusGenerator.Reading;

/// <summary>Compiles a corpus into tables.</summary>
public static class TableBuilder
{
    /// <summary>Fills all columns and packs them; cost is linear in articles, blocks and quotes, but for sorting.</summary>
    public static PackedCorpus Build(CorpusModel corpus, TextLayout layout) =>
        Build(corpus, layout, IdIndexBuilder.Build(corpus.Ids()));

    /// <summary>The same with the perfect hash over the ids, where it is known.</summary>
    public static PackedCorpus Build(CorpusModel corpus, TextLayout layout, IdIndexTables ids)
    {
        StringPool pool = new(corpus.Ids());

        using ColumnSet columns = new();
        ArticleColumns.Fill(columns, pool, corpus, layout);
        DocumentColumns.Fill(columns, pool, corpus);
        QuoteColumns.Fill(columns, corpus);
        QuoteSetColumns.Fill(columns, corpus);
        SpeakerColumns.Fill(columns, pool, corpus);
        PostingColumns.Fill(columns, pool, corpus);
        pool.AddStartsTo(columns[TableSection.StringStart]);
        columns[TableSection.Counts].AddRange(
        [
            corpus.Articles.Count,
            corpus.SpeechCount,
            corpus.Quotes.Count,
            corpus.Speakers.Count,
            corpus.Languages.Count,
            layout.LiteralCount,
        ]);
        return TablePacker.Pack(columns, pool, ids);
    }
}
