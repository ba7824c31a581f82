namespace CorpusGenerator.Reading;

/// <summary>Quotes that belong together: parts of one utterance, and the same words in several places.</summary>
internal static class QuoteSetColumns
{
    public static void Fill(ColumnSet columns, CorpusModel corpus)
    {
        FillGroups(columns, corpus);
        FillSame(columns, corpus);
    }

    /// <summary>Stores the groups of two or more, and each quote's group.</summary>
    private static void FillGroups(ColumnSet columns, CorpusModel corpus)
    {
        int[] rows = LentArray.Cleared<int>(corpus.Quotes.Count);
        QuotePlaces places = QuotePlaces.First(corpus);
        int row = 0;
        foreach (DocumentEntry article in corpus.Articles)
        {
            QuoteRows quotes = article.Rows.Quotes;
            foreach (int[] group in quotes.Groups)
            {
                row++;
                foreach (int number in group)
                {
                    rows[places.Of(number)] = row;
                    columns.Add(TableSection.GroupQuote, places.Of(number));
                }

                columns.EndRow(TableSection.GroupFirst, TableSection.GroupQuote);
            }

            places = places.After(quotes);
        }

        columns[TableSection.QuoteGroup].AddRange(rows.AsSpan(0, corpus.Quotes.Count));
        LentArray.GiveBack(rows);
    }

    /// <summary>Stores the sets of quotes that have the same words, and each quote's set.</summary>
    private static void FillSame(ColumnSet columns, CorpusModel corpus)
    {
        using QuoteSets sets = QuoteSets.Of(corpus);
        ColumnBuilder rows = columns[TableSection.QuoteSame];
        int row = 0;
        for (int quote = 0; quote < corpus.Quotes.Count; quote++)
        {
            if (sets.IsAlone(quote))
            {
                rows.Add(0);
            }
            else if (sets.FirstOf(quote) == quote)
            {
                rows.Add(++row);
                sets.AddFrom(quote, columns[TableSection.SameQuote]);
                columns.EndRow(TableSection.SameFirst, TableSection.SameQuote);
            }
            else
            {
                rows.Add(rows[sets.FirstOf(quote)]);
            }
        }
    }
}
