namespace CorpusGenerator.Reading;

/// <summary>The names of each speaker, and where they are quoted.</summary>
internal static class SpeakerColumns
{
    public static void Fill(ColumnSet columns, StringPool pool, CorpusModel corpus)
    {
        columns.AddRows(
            TableSection.SpeakerNameFirst,
            TableSection.SpeakerName,
            corpus.Speakers.Select(speaker => speaker.Names.Select(pool.Add)));
        using RowLists quotes = new();
        for (int i = 0; i < corpus.SpeechCount; i++)
        {
            quotes.Add(corpus.Quotes[i].Speaker, i);
        }

        quotes.AddTo(columns, TableSection.SpeakerQuoteFirst, TableSection.SpeakerQuote, corpus.Speakers.Count);
    }
}
