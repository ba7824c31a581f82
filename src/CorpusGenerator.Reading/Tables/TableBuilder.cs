namespace CorpusGenerator.Reading;

/// <summary>Compiles a corpus into tables.</summary>
public static class TableBuilder
{
    /// <summary>Fills all columns and packs them; cost is linear in articles, blocks and quotes, but for sorting.</summary>
    public static PackedCorpus Build(CorpusModel corpus, TextLayout layout)
    {
        string[] ids = [.. corpus.Articles.Select(article => article.Identity.Id)];
        return Build(corpus, layout, IdIndexBuilder.Build(ids));
    }

    /// <summary>The same with the perfect hash over the ids, where it is known.</summary>
    public static PackedCorpus Build(CorpusModel corpus, TextLayout layout, IdIndexTables ids)
    {
        StringPool pool = new(corpus.Articles.Select(article => article.Identity.Id));

        ColumnSet columns = new();
        ArticleColumns.Fill(columns, pool, corpus, layout);
        BlockColumns.Fill(columns, pool, corpus);
        QuoteColumns.Fill(columns, corpus);
        QuoteSetColumns.Fill(columns, corpus);
        SpeakerColumns.Fill(columns, pool, corpus);
        PostingColumns.Fill(columns, pool, corpus);
        columns[TableSection.StringStart].AddRange(pool.Starts());
        columns[TableSection.Counts].AddRange(
        [
            corpus.Articles.Count,
            corpus.SpeechCount,
            corpus.Quotes.Count,
            corpus.Speakers.Count,
            corpus.Languages.Count,
            layout.LiteralCount,
        ]);
        return TablePacker.Pack(columns, pool, corpus.Articles.Count, ids);
    }
}
