namespace CorpusGenerator.Reading;

/// <summary>The quotations of a document and who speaks in them.</summary>
/// <param name="Quotations">In text order; quotations of one document do not overlap.</param>
/// <param name="Speakers">In order of their first quotation.</param>
public sealed record DocumentQuotations(
    EquatableArray<Quotation> Quotations,
    EquatableArray<DocumentSpeaker> Speakers);
