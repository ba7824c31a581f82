namespace CorpusGenerator.Reading;

/// <summary>Finds quotations and their speakers.</summary>
public static class QuotationReader
{
    /// <summary>Reads the quotations of a document; linear in the text.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="structure">Its blocks.</param>
    /// <param name="language">Its BCP 47 tag; an unknown one falls back on marks alone.</param>
    public static DocumentQuotations Read(string text, DocumentStructure structure, string language) =>
        Read(text, structure, QuotationGrammars.For(language));

    /// <summary>The same with a table of the caller's.</summary>
    internal static DocumentQuotations Read(string text, DocumentStructure structure, QuotationGrammar grammar) =>
        MarkScan.HasAny(text, structure, grammar)
            ? Read(Tokenizer.Read(text, structure, grammar), grammar)
            : new(default, default);

    /// <summary>The same with tokens of the caller's, which count the steps.</summary>
    internal static DocumentQuotations Read(TokenTable tokens, QuotationGrammar grammar)
    {
        List<QuotedSpan> spans = SpanReader.Read(tokens, grammar);
        return spans.Count == 0 ? new(default, default) : new QuotationBuilder(tokens, grammar, spans).Build();
    }
}
