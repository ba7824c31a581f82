namespace CorpusGenerator.Reading;

/// <summary>What is said of each quote, and the quotes of each article.</summary>
internal static class QuoteColumns
{
    /// <summary>The section of each <see cref="QuoteColumn"/>.</summary>
    private static readonly TableSection[] Sections =
    [
        TableSection.QuoteKind,
        TableSection.QuoteStart,
        TableSection.QuoteLength,
        TableSection.QuoteAttributionKind,
        TableSection.QuoteAttributionStart,
        TableSection.QuoteAttributionLength,
        TableSection.QuoteCueStart,
        TableSection.QuoteCueLength,
    ];

    public static void Fill(ColumnSet columns, CorpusModel corpus)
    {
        FillDocuments(columns, corpus);
        foreach (CorpusQuote quote in corpus.Quotes.AsSpan())
        {
            columns.Add(TableSection.QuoteArticle, quote.Article);
            columns.Add(TableSection.QuoteSpeaker, quote.Speaker + 1);
        }

        FillOrder(columns, corpus);
    }

    /// <summary>Speech of all articles, then the other kinds of all articles, of which most have none.</summary>
    private static void FillDocuments(ColumnSet columns, CorpusModel corpus)
    {
        ColumnBuilder[] targets = columns.Of(Sections);
        columns.Add(TableSection.SpeechFirst, 0);
        foreach (DocumentEntry article in corpus.Articles)
        {
            QuoteRows quotes = article.Rows.Quotes;
            for (int i = 0; quotes.Speech.Length > 0 && i < targets.Length; i++)
            {
                targets[i].AddRange(quotes.SpeechColumn((QuoteColumn)i));
            }

            columns.Add(TableSection.SpeechFirst, targets[0].Count);
        }

        foreach (DocumentEntry article in corpus.Articles)
        {
            QuoteRows quotes = article.Rows.Quotes;
            for (int i = 0; quotes.Others.Length > 0 && i < targets.Length; i++)
            {
                targets[i].AddRange(quotes.OtherColumn((QuoteColumn)i));
            }
        }
    }

    private static void FillOrder(ColumnSet columns, CorpusModel corpus)
    {
        QuotePlaces places = QuotePlaces.First(corpus);
        foreach (DocumentEntry article in corpus.Articles)
        {
            QuoteRows quotes = article.Rows.Quotes;
            foreach (int quote in quotes.InOrder)
            {
                columns.Add(TableSection.QuoteInOrder, places.Of(quote));
            }

            columns.EndRow(TableSection.QuoteFirst, TableSection.QuoteInOrder);
            places = places.After(quotes);
        }
    }
}
