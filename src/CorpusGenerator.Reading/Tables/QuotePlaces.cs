namespace CorpusGenerator.Reading;

/// <summary>Where an article's quotes begin among those of the corpus, which hold all speech and then all others.</summary>
/// <param name="Speech">The place of its first speech.</param>
/// <param name="Others">The place of its first other quote.</param>
internal readonly record struct QuotePlaces(int Speech, int Others)
{
    /// <summary>Those of the first article.</summary>
    public static QuotePlaces First(CorpusModel corpus) => new(0, corpus.SpeechCount);

    /// <summary>Those of the article after the one that has these quotes.</summary>
    public QuotePlaces After(QuoteRows quotes) => new(Speech + quotes.Speech.Length, Others + quotes.Others.Length);

    /// <summary>The place of a quote by its number in the article, as <see cref="QuoteRows.InOrder"/> gives it.</summary>
    public int Of(int number) => number >= 0 ? Speech + number : Others + ~number;
}
