namespace CorpusGenerator.Reading;

/// <summary>Somebody named in the document, while its names are being collected.</summary>
internal sealed class Speaker(string name, WordClasses gender)
{
    /// <summary>The fullest form so far.</summary>
    public string Name { get; set; } = name;

    /// <summary>The forms in which quotations name them.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>Masculine or feminine, when a word told.</summary>
    public WordClasses Gender { get; set; } = gender;

    /// <summary>The roles they were introduced with, as token ranges.</summary>
    public List<TextRange> Roles { get; } = [];

    /// <summary>The number in the document's list of speakers; -1 before they say anything.</summary>
    public int Number { get; set; } = -1;
}
