namespace CorpusGenerator.Reading;

/// <summary>A quotation found in a document.</summary>
/// <param name="Range">The quoted words without their outer marks.</param>
/// <param name="Kind">Speech, term or title.</param>
/// <param name="Speaker">Index into <see cref="DocumentQuotations.Speakers"/>; -1 when nobody was found.</param>
/// <param name="Attribution">The words that name the speaker, as written; empty when there are none.</param>
/// <param name="Cue">The reporting verb or phrase, as written; empty when there is none.</param>
/// <param name="AttributionKind">How the speaker was found.</param>
/// <param name="Group">
/// The number, within the document, of the utterance this is a part of: parts of a split quote, and paragraphs
/// that reopen one, share it.
/// </param>
public readonly record struct Quotation(
    TextRange Range,
    QuoteKind Kind,
    int Speaker,
    TextRange Attribution,
    TextRange Cue,
    AttributionKind AttributionKind,
    int Group);
