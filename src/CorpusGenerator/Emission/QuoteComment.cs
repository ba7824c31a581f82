using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>What the doc comment of a quote's members says.</summary>
internal static class QuoteComment
{
    /// <summary>Who says what.</summary>
    public static string Of(CorpusModel corpus, int index)
    {
        CorpusQuote quote = corpus.Quotes[index];
        string speaker = quote.Speaker < 0 ? "" : $"<b>{DocComment.Escape(corpus.Speakers[quote.Speaker].Name)}</b>: ";
        return speaker + DocComment.Escape(quote.Entry.Excerpt);
    }
}
