namespace CorpusGenerator.Reading;

/// <summary>Somebody named in the document, while its names are being collected.</summary>
internal sealed class Speaker
{
    private const int EnoughForms = 8;
    private const int MostForms = 64;

    /// <summary>The fullest form so far.</summary>
    public TextRange Name { get; private set; }

    /// <summary>The place of that form's first word among <see cref="NameWords"/>.</summary>
    public int FirstWord { get; private set; }

    /// <summary>How many words that form has.</summary>
    public int WordCount { get; private set; }

    /// <summary>The forms in which quotations name them.</summary>
    public List<TextRange> Forms { get; } = [];

    /// <summary>The forms in which sentences have them as a subject.</summary>
    public List<TextRange> SubjectForms { get; } = [];

    /// <summary>Masculine or feminine, when a word told.</summary>
    public WordClasses Gender { get; set; }

    /// <summary>A given name, an office or a form of address was seen with the name.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Nothing but two words of a name that reports made it a person's: it may be a body's.</summary>
    public bool IsGuessed { get; set; }

    /// <summary>An office that nobody is named with: "a spokesman", but not "police".</summary>
    public bool IsOffice { get; set; }

    /// <summary>The text introduces them with an office or a trade.</summary>
    public bool HasOffice { get; set; }

    /// <summary>The noun that a description is about, of somebody whom the text does not name; empty for a name.</summary>
    public TextRange Office { get; private set; }

    /// <summary>The text introduced them as somebody new: "a neighbour".</summary>
    public bool IsNew { get; set; }

    /// <summary>The number in the document's list of speakers; -1 before they say anything.</summary>
    public int Number { get; set; }

    /// <summary>Becomes somebody else: the object is kept from one document to the next.</summary>
    public void Reset(WordClasses gender, TextRange office)
    {
        (Name, FirstWord, WordCount) = (default, 0, 0);
        (Gender, Office, Number) = (gender, office, -1);
        (IsPerson, IsGuessed, IsOffice, HasOffice, IsNew) = (false, false, false, false, false);
        Forms.Clear();
        SubjectForms.Clear();
    }

    /// <summary>Takes another form as the name.</summary>
    public void TakeName(TextRange form, int firstWord, int wordCount) =>
        (Name, FirstWord, WordCount) = (form, firstWord, wordCount);

    /// <summary>Remembers a form in which a quotation names them, up to a number that no honest text needs.</summary>
    public void AddForm(TextRange form, string text) => Add(Forms, MostForms, form, text);

    /// <summary>Remembers a form, up to a number that is enough to find a base form.</summary>
    public void AddSubjectForm(TextRange form, string text) => Add(SubjectForms, EnoughForms, form, text);

    private static void Add(List<TextRange> forms, int most, TextRange form, string text)
    {
        if (forms.Count >= most)
            return;
        foreach (TextRange known in forms)
        {
            if (known.Of(text).SequenceEqual(form.Of(text)))
                return;
        }

        forms.Add(form);
    }
}
