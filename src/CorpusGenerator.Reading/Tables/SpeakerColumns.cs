namespace CorpusGenerator.Reading;

/// <summary>The names of each speaker, and where they are quoted.</summary>
internal static class SpeakerColumns
{
    public static void Fill(ColumnSet columns, StringPool pool, CorpusModel corpus)
    {
        List<int>[] quotes = QuoteColumns.NewRows(corpus.Speakers.Count);
        for (int i = 0; i < corpus.SpeechCount; i++)
        {
            if (corpus.Quotes[i].Speaker >= 0)
            {
                quotes[corpus.Quotes[i].Speaker].Add(i);
            }
        }

        columns.AddRows(
            TableSection.SpeakerNameFirst,
            TableSection.SpeakerName,
            corpus.Speakers.Select(speaker => speaker.Names.Select(pool.Add)));
        columns.AddRows(TableSection.SpeakerQuoteFirst, TableSection.SpeakerQuote, quotes);
    }
}
