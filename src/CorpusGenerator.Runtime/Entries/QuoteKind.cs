namespace CorpusGenerator;

/// <summary>What the words between quotation marks, or after a quotation dash, are.</summary>
public enum QuoteKind
{
    /// <summary>Somebody's words.</summary>
    Speech,

    /// <summary>A coined, foreign or doubted term ("scare quotes").</summary>
    Term,

    /// <summary>The name of a work, an event or an organisation.</summary>
    Title,
}
