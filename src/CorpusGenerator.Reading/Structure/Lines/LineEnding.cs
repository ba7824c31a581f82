namespace CorpusGenerator.Reading;

/// <summary>What the last mark of a line says, closing quotation marks and brackets not counted.</summary>
internal enum LineEnding
{
    /// <summary>A letter, a digit or a mark that ends nothing: titles and headings end so.</summary>
    Open,

    /// <summary>A full stop of any script.</summary>
    FullStop,

    /// <summary>A question or exclamation mark: sentences, but titles too.</summary>
    Question,

    /// <summary>An ellipsis: a sentence or title cut short.</summary>
    Ellipsis,

    /// <summary>A colon, comma, semicolon or dash: something follows.</summary>
    Continued,
}
