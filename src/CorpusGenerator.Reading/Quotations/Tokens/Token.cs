namespace CorpusGenerator.Reading;

/// <summary>A word, number or sign of the text.</summary>
internal struct Token
{
    /// <summary>Its first code unit.</summary>
    public int Start;

    /// <summary>The code unit after its last.</summary>
    public int End;

    /// <summary>What it is by its characters.</summary>
    public TokenKind Kind;

    /// <summary>It begins with a capital letter.</summary>
    public bool IsCapitalized;

    /// <summary>White space, or the start of the text, is before it.</summary>
    public bool SpaceBefore;

    /// <summary>It is a later word of an expression whose first word carries the classes.</summary>
    public bool IsContinuation;

    /// <summary>What it does around a quotation.</summary>
    public WordClasses Classes;

    /// <summary>Whether it is in any of the classes.</summary>
    public readonly bool Is(WordClasses classes) => (Classes & classes) != 0;

    /// <summary>Its length in code units.</summary>
    public readonly int Length => End - Start;
}
