namespace CorpusGenerator.Reading;

/// <summary>The columns of which each document's quotes have parts of their own, whatever else is in the corpus.</summary>
internal enum QuoteColumn
{
    /// <summary>For <see cref="TableSection.QuoteKind"/>.</summary>
    Kind,

    /// <summary>For <see cref="TableSection.QuoteStart"/>.</summary>
    Start,

    /// <summary>For <see cref="TableSection.QuoteLength"/>.</summary>
    Length,

    /// <summary>For <see cref="TableSection.QuoteAttributionKind"/>.</summary>
    AttributionKind,

    /// <summary>For <see cref="TableSection.QuoteAttributionStart"/>.</summary>
    AttributionStart,

    /// <summary>For <see cref="TableSection.QuoteAttributionLength"/>.</summary>
    AttributionLength,

    /// <summary>For <see cref="TableSection.QuoteCueStart"/>.</summary>
    CueStart,

    /// <summary>For <see cref="TableSection.QuoteCueLength"/>.</summary>
    CueLength,
}
