namespace CorpusGenerator.Reading;

/// <summary>Somebody named in the document, while its names are being collected.</summary>
internal sealed class Speaker(string name, string[] words, WordClasses gender)
{
    private const int EnoughForms = 8;
    private const int MostForms = 64;

    /// <summary>The fullest form so far.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The words of that form.</summary>
    public string[] Words { get; private set; } = words;

    /// <summary>The forms in which quotations name them.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>The forms in which sentences have them as a subject.</summary>
    public List<string> SubjectForms { get; } = [];

    /// <summary>Masculine or feminine, when a word told.</summary>
    public WordClasses Gender { get; set; } = gender;

    /// <summary>A given name, an office or a form of address was seen with the name.</summary>
    public bool IsPerson { get; set; }

    /// <summary>The number in the document's list of speakers; -1 before they say anything.</summary>
    public int Number { get; set; } = -1;

    /// <summary>Takes another form as the name when it has more words.</summary>
    public bool TakeName(string form, string[] formWords)
    {
        if (formWords.Length <= Words.Length)
            return false;
        (Name, Words) = (form, formWords);
        return true;
    }

    /// <summary>Remembers a form in which a quotation names them, up to a number that no honest text needs.</summary>
    public void AddForm(string form)
    {
        if (Forms.Count < MostForms && !Forms.Contains(form))
            Forms.Add(form);
    }

    /// <summary>Remembers a form, up to a number that is enough to find a base form.</summary>
    public void AddSubjectForm(string form)
    {
        if (SubjectForms.Count < EnoughForms && !SubjectForms.Contains(form))
            SubjectForms.Add(form);
    }
}
