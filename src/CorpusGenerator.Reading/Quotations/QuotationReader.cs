namespace CorpusGenerator.Reading;

/// <summary>Finds quotations and their speakers.</summary>
public static class QuotationReader
{
    /// <summary>Reads the quotations of a document; linear in the text.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="structure">Its blocks.</param>
    /// <param name="language">Its BCP 47 tag; an unknown one falls back on marks alone.</param>
    public static DocumentQuotations Read(string text, DocumentStructure structure, string language) =>
        new(default, default);
}
