namespace CorpusGenerator.Reading;

/// <summary>What the entries of a section of the tables are.</summary>
/// <param name="name">The section's name without brackets.</param>
internal sealed class LexiconSection(string name)
{
    /// <summary>What lines with a pattern of the section are; null when its entries are no patterns.</summary>
    public BlockKind? PatternKind { get; } = name switch
    {
        "page lines" or "page sentences" => BlockKind.Boilerplate,
        "caption lines" => BlockKind.Caption,
        "author lines" => BlockKind.Byline,
        _ => null,
    };

    /// <summary>Whether its patterns tell what a line is though that reads like prose.</summary>
    public bool HoldsInProse { get; } = name is "page sentences" or "caption lines";

    /// <summary>Whether its entries are names of months.</summary>
    public bool HoldsMonths { get; } = name == "months";

    /// <summary>Whether its entry says how dates with full stops are read.</summary>
    public bool SaysDottedDates { get; } = name == "dotted dates";

    /// <summary>The number that its phrases get.</summary>
    public int Value { get; } = name switch
    {
        "source labels" => (int)LabelKind.Source,
        "credit labels" => (int)LabelKind.Credit,
        "author labels" => (int)LabelKind.Author,
        "date labels" => (int)LabelKind.Date,
        "page labels" => (int)LabelKind.Page,
        _ => 0,
    };

    /// <summary>Where its phrases belong.</summary>
    public PhraseTable TableOf(StructureLexicon lexicon, string language) => name switch
    {
        "source labels" or "credit labels" or "author labels" or "date labels" or "page labels" => lexicon.Labels,
        "author words" => lexicon.GetOrAdd(language).AuthorWords,
        "share words" => lexicon.ShareWords,
        "agencies" => lexicon.Agencies,
        "picture agencies" => lexicon.PictureAgencies,
        "date connectors" => lexicon.DateConnectors,
        "range words" => lexicon.RangeWords,
        "date companions" => lexicon.DateCompanions,
        "first days" => lexicon.FirstDays,
        "no places" => lexicon.NoPlaces,
        _ => throw new InvalidDataException($"The tables have no section '{name}'."),
    };
}
