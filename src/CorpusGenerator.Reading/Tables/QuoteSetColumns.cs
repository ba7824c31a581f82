namespace CorpusGenerator.Reading;

/// <summary>Quotes that belong together: parts of one utterance, and the same words in several places.</summary>
internal static class QuoteSetColumns
{
    public static void Fill(ColumnSet columns, CorpusModel corpus)
    {
        FillGroups(columns, corpus);
        FillSame(columns, corpus);
    }

    private static void FillGroups(ColumnSet columns, CorpusModel corpus) => FillSets(
        columns,
        corpus,
        quote => ((ulong)quote.Article << 32) | (uint)quote.Entry.Quotation.Group,
        (TableSection.GroupFirst, TableSection.GroupQuote, TableSection.QuoteGroup));

    private static void FillSame(ColumnSet columns, CorpusModel corpus) => FillSets(
        columns,
        corpus,
        quote => quote.Entry.WordsHash,
        (TableSection.SameFirst, TableSection.SameQuote, TableSection.QuoteSame));

    /// <summary>Stores the sets of quotes with one key that have two members or more, and each quote's set.</summary>
    private static void FillSets(
        ColumnSet columns,
        CorpusModel corpus,
        Func<CorpusQuote, ulong> keyOf,
        (TableSection First, TableSection Owned, TableSection OfQuote) sections)
    {
        using QuoteSets sets = QuoteSets.Of(corpus, keyOf);
        int rows = 0;
        for (int quote = 0; quote < corpus.Quotes.Count; quote++)
        {
            if (sets.IsAlone(quote))
            {
                columns.Add(sections.OfQuote, 0);
            }
            else if (sets.FirstOf(quote) == quote)
            {
                columns.Add(sections.OfQuote, ++rows);
                sets.AddFrom(quote, columns[sections.Owned]);
                columns.EndRow(sections.First, sections.Owned);
            }
            else
            {
                columns.Add(sections.OfQuote, columns[sections.OfQuote][sets.FirstOf(quote)]);
            }
        }
    }
}
