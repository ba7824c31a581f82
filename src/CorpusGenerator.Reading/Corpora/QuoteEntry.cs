namespace CorpusGenerator.Reading;

/// <summary>What the corpus needs to know of a quotation.</summary>
/// <param name="Quotation">Where it is and who speaks.</param>
/// <param name="Excerpt">Its first characters, with white space folded.</param>
/// <param name="WordsHash">A hash of its letters and digits; equal words have equal hashes.</param>
public sealed record QuoteEntry(Quotation Quotation, string Excerpt, ulong WordsHash);
