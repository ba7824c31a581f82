namespace CorpusGenerator.Reading;

/// <summary>What a token is by its characters.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Comma,

    /// <summary>What ends a sentence.</summary>
    Stop,
    Colon,
    Semicolon,
    Dash,

    /// <summary>A quotation mark or an apostrophe that stands at a word's edge.</summary>
    Mark,
    OpenBracket,
    CloseBracket,
    Other,

    /// <summary>The end of a block.</summary>
    Break,
}
