using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>How often a speaker is quoted.</summary>
/// <param name="Quotes">In how many quotes.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="LastArticle">The index of the last of these plus 1.</param>
internal readonly record struct SpeechCount(int Quotes, int Articles, int LastArticle)
{
    /// <summary>The counts of all speakers; quotes stand by article, so that each article is counted once.</summary>
    public static SpeechCount[] OfSpeakers(CorpusModel corpus)
    {
        SpeechCount[] counts = new SpeechCount[corpus.Speakers.Count];
        foreach (CorpusQuote quote in corpus.Quotes.AsSpan().Slice(0, corpus.SpeechCount))
        {
            if (quote.Speaker >= 0)
            {
                counts[quote.Speaker] = counts[quote.Speaker].With(quote.Article + 1);
            }
        }

        return counts;
    }

    private SpeechCount With(int article) => new(Quotes + 1, article == LastArticle ? Articles : Articles + 1, article);
}
