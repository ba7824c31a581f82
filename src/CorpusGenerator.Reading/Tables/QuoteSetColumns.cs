namespace CorpusGenerator.Reading;

/// <summary>Quotes that belong together: parts of one utterance, and the same words in several places.</summary>
internal static class QuoteSetColumns
{
    public static void Fill(ColumnSet columns, CorpusModel corpus)
    {
        FillGroups(columns, corpus);
        FillSame(columns, corpus);
    }

    private static void FillGroups(ColumnSet columns, CorpusModel corpus)
    {
        Dictionary<(int Article, int Group), int> rows = [];
        List<List<int>> groups = [];
        for (int i = 0; i < corpus.Quotes.Count; i++)
        {
            CorpusQuote quote = corpus.Quotes[i];
            if (!rows.TryGetValue((quote.Article, quote.Entry.Quotation.Group), out int row))
            {
                rows.Add((quote.Article, quote.Entry.Quotation.Group), row = groups.Count);
                groups.Add([]);
            }

            groups[row].Add(i);
            columns.Add(TableSection.QuoteGroup, row);
        }

        columns.AddRows(TableSection.GroupFirst, TableSection.GroupQuote, groups);
    }

    private static void FillSame(ColumnSet columns, CorpusModel corpus)
    {
        ILookup<ulong, int> byWords = Enumerable.Range(0, corpus.Quotes.Count)
            .ToLookup(quote => corpus.Quotes[quote].Entry.WordsHash);
        Dictionary<ulong, int> rows = [];
        foreach (IGrouping<ulong, int> set in byWords)
        {
            if (set.Skip(1).Any())
            {
                rows.Add(set.Key, rows.Count);
                columns[TableSection.SameQuote].AddRange(set);
                columns.EndRow(TableSection.SameFirst, TableSection.SameQuote);
            }
        }

        foreach (CorpusQuote quote in corpus.Quotes)
        {
            columns.Add(TableSection.QuoteSame, rows.TryGetValue(quote.Entry.WordsHash, out int row) ? row + 1 : 0);
        }
    }
}
