namespace CorpusGenerator;

/// <summary>How the speaker of a quote was found, from the most to the least certain.</summary>
public enum AttributionKind
{
    /// <summary>No speaker was found.</summary>
    None,

    /// <summary>By name, beside the quote.</summary>
    Named,

    /// <summary>By a title or description beside the quote ("the Kazakh president").</summary>
    Title,

    /// <summary>By a pronoun beside the quote ("she said").</summary>
    Pronoun,

    /// <summary>Beside the quote there is no speaker, or only a verb; the one of the quote before goes on.</summary>
    CarriedOver,
}
