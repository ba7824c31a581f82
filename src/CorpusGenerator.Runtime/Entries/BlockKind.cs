namespace CorpusGenerator;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>Running text: one or more sentences.</summary>
    Paragraph,

    /// <summary>The document's own title.</summary>
    Title,

    /// <summary>A line below the title that adds to it.</summary>
    Subtitle,

    /// <summary>Who wrote the document.</summary>
    Byline,

    /// <summary>Where and when the document was filed, and by which agency, on a line of its own.</summary>
    Dateline,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>The text below a picture, with its credit.</summary>
    Caption,

    /// <summary>A line that names whom the document was taken from.</summary>
    Source,

    /// <summary>What belongs to the page and not to the document: share bars, comment forms, donation lines.</summary>
    Boilerplate,
}
