namespace CorpusGenerator.Reading;

/// <summary>Finds quotations and their speakers.</summary>
public static class QuotationReader
{
    private static readonly DocumentQuotations None = new(default, default);

    /// <summary>Reads the quotations of a document; linear in the text, and without allocation when it has no mark.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="structure">Its blocks.</param>
    /// <param name="language">Its BCP 47 tag; an unknown one falls back on marks alone.</param>
    public static DocumentQuotations Read(string text, DocumentStructure structure, string language) =>
        Read(text, structure, QuotationGrammars.For(language));

    /// <summary>The same with a table of the caller's.</summary>
    internal static DocumentQuotations Read(string text, DocumentStructure structure, QuotationGrammar grammar)
    {
        if (!MarkScan.HasAny(text, structure, grammar))
            return None;
        QuotationPipeline pipeline = grammar.Idle.Take() ?? new(grammar);
        DocumentQuotations quotations = pipeline.Read(text, structure);
        grammar.Idle.PutBack(pipeline);
        return quotations;
    }
}
