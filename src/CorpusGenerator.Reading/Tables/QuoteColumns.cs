namespace CorpusGenerator.Reading;

/// <summary>What is said of each quote, and the quotes of each article.</summary>
internal static class QuoteColumns
{
    public static void Fill(ColumnSet columns, CorpusModel corpus)
    {
        List<int>[] inOrder = NewRows(corpus.Articles.Count);
        int[] speechCounts = new int[corpus.Articles.Count];
        for (int i = 0; i < corpus.Quotes.Count; i++)
        {
            CorpusQuote quote = corpus.Quotes[i];
            AddQuote(columns, quote);
            inOrder[quote.Article].Add(i);
            speechCounts[quote.Article] += i < corpus.SpeechCount ? 1 : 0;
        }

        foreach (List<int> row in inOrder)
        {
            row.Sort((left, right) => StartOf(corpus, left).CompareTo(StartOf(corpus, right)));
        }

        columns.AddRows(TableSection.QuoteFirst, TableSection.QuoteInOrder, inOrder);
        FillSpeechFirst(columns, speechCounts);
    }

    /// <summary>Empty lists, one a row.</summary>
    internal static List<int>[] NewRows(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<int>())];

    private static int StartOf(CorpusModel corpus, int quote) => corpus.Quotes[quote].Entry.Quotation.Range.Start;

    private static void AddQuote(ColumnSet columns, CorpusQuote quote)
    {
        Quotation quotation = quote.Entry.Quotation;
        columns.Add(TableSection.QuoteArticle, quote.Article);
        columns.Add(TableSection.QuoteKind, (int)quotation.Kind);
        columns.Add(TableSection.QuoteStart, quotation.Range.Start);
        columns.Add(TableSection.QuoteLength, quotation.Range.Length);
        columns.Add(TableSection.QuoteSpeaker, quote.Speaker + 1);
        columns.Add(TableSection.QuoteAttributionKind, (int)quotation.AttributionKind);
        columns.Add(TableSection.QuoteAttributionStart, quotation.Attribution.Start);
        columns.Add(TableSection.QuoteAttributionLength, quotation.Attribution.Length);
        columns.Add(TableSection.QuoteCueStart, quotation.Cue.Start);
        columns.Add(TableSection.QuoteCueLength, quotation.Cue.Length);
    }

    private static void FillSpeechFirst(ColumnSet columns, int[] counts)
    {
        int first = 0;
        columns.Add(TableSection.SpeechFirst, first);
        foreach (int count in counts)
        {
            columns.Add(TableSection.SpeechFirst, first += count);
        }
    }
}
