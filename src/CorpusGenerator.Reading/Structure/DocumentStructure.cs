namespace CorpusGenerator.Reading;

/// <summary>What each line of a document is.</summary>
/// <remarks>
/// Every code unit of the text that is not white space lies in exactly one block; the blocks are in text
/// order and do not overlap.
/// </remarks>
public sealed record DocumentStructure
{
    /// <summary>All blocks in text order.</summary>
    public EquatableArray<DocumentBlock> Blocks { get; init; }

    /// <summary>The title without hashtags; empty when the document has none.</summary>
    public TextRange Title { get; init; }

    /// <summary>The dateline, on a line of its own or at the start of the first paragraph.</summary>
    public DocumentDateline? Dateline { get; init; }

    /// <summary>The author's name alone; empty when there is none.</summary>
    public TextRange Byline { get; init; }

    /// <summary>The name alone of whom the document was taken from (<c>Xinhua</c>); empty when there is none.</summary>
    public TextRange Source { get; init; }

    /// <summary>The day the document is of, from its dateline or a "published" line.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Where that day is written.</summary>
    public TextRange DateRange { get; init; }

    /// <summary>The hashtags, each with its mark.</summary>
    public EquatableArray<TextRange> Hashtags { get; init; }

    /// <summary>What the author should know: a day that could be read two ways, and the like.</summary>
    public EquatableArray<Problem> Problems { get; init; }
}
