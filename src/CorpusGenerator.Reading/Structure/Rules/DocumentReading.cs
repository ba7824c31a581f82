namespace CorpusGenerator.Reading;

/// <summary>What the rules share while one document is read, and what they found beside the kinds of its lines.</summary>
internal sealed class DocumentReading(string text, SourceLine[] lines, string language)
{
    /// <summary>The document.</summary>
    public string Text { get; } = text;

    /// <summary>Its logical lines.</summary>
    public SourceLine[] Lines { get; } = lines;

    /// <summary>Words of the document's language.</summary>
    public LanguageLexicon Words { get; } = StructureLexicon.Instance.Of(language);

    /// <summary>Words of all languages.</summary>
    public StructureLexicon Lexicon { get; } = StructureLexicon.Instance;

    /// <summary>A buffer for folded text; each use overwrites the one before.</summary>
    public FoldedText Folded { get; } = new();

    /// <summary>Index of the first line of running text; the number of lines when there is none.</summary>
    public int FirstBody { get; set; }

    /// <summary>Index of the last line of running text; -1 when there is none.</summary>
    public int LastBody { get; set; }

    /// <summary>The title without hashtags.</summary>
    public TextRange Title { get; set; }

    /// <summary>The author's name.</summary>
    public TextRange Byline { get; set; }

    /// <summary>The name of whom the document was taken from.</summary>
    public TextRange Source { get; set; }

    /// <summary>Where and when the document was filed.</summary>
    public DocumentDateline? Dateline { get; set; }

    /// <summary>The document's day by a line of its own.</summary>
    public CalendarDate? Date { get; set; }

    /// <summary>Where that day is written.</summary>
    public TextRange DateRange { get; set; }

    /// <summary>What the author should know.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Takes a date that a line gives the document, unless it has one; tells of one that can be read two ways.</summary>
    public void Take(in DateMatch match)
    {
        if (match.IsAmbiguous)
            Problems.Add(new(ProblemIds.AmbiguousDate, match.Range, match.Range.StringOf(Text)));

        if (match.Day is null || Date is not null)
            return;

        (Date, DateRange) = (match.Day, match.Range);
    }
}
