namespace CorpusGenerator.Reading;

/// <summary>What a label before a colon announces.</summary>
internal enum LabelKind
{
    /// <summary>"Source:": whom the document was taken from.</summary>
    Source,

    /// <summary>"Photo:": who made a picture.</summary>
    Credit,

    /// <summary>"Author:": who wrote the document.</summary>
    Author,

    /// <summary>"Published:": the document's day.</summary>
    Date,

    /// <summary>"Read more:", "Tags:": something of the page.</summary>
    Page,
}
