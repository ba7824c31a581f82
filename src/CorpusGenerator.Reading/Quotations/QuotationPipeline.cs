namespace CorpusGenerator.Reading;

/// <summary>The steps from a text to its quotations in one language, with the room that they need.</summary>
/// <remarks>
/// Most documents are short, and the objects of the steps would cost more than their work: they are made once
/// and serve one document after the other. What was read before never shows in a result.
/// </remarks>
internal sealed class QuotationPipeline
{
    private readonly TokenTable _tokens = new();
    private readonly List<QuotedSpan> _spans = [];
    private readonly Tokenizer _tokenizer;
    private readonly SpanReader _spanReader;
    private readonly QuotationBuilder _builder;

    /// <summary>Makes the steps for a language.</summary>
    public QuotationPipeline(QuotationGrammar grammar)
    {
        _tokenizer = new(_tokens, grammar, new(_tokens, grammar));
        _spanReader = new(_tokens, grammar, _spans);
        _builder = new(_tokens, grammar, new(_tokens, grammar), _spans);
    }

    /// <summary>How many tokens were looked at in the last document: what a test of linear time counts.</summary>
    public long Steps => _tokens.Steps;

    /// <summary>Whether no document has been so long that its room is not worth keeping.</summary>
    public bool IsSmall => _tokens.Capacity <= TokenTable.MostKept;

    /// <summary>Reads a document.</summary>
    public DocumentQuotations Read(string text, DocumentStructure structure)
    {
        _spans.Clear();
        _tokenizer.Read(text, structure);
        _spanReader.Read();
        return _spans.Count == 0 ? new(default, default) : _builder.Build();
    }

    /// <summary>Lets go of the last document's text.</summary>
    public void Release() => _tokens.Reset("");
}
