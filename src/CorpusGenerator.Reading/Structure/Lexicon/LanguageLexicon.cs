namespace CorpusGenerator.Reading;

/// <summary>The words that mean something in one language only.</summary>
/// <param name="bits">The bits of its tables' filters.</param>
internal sealed class LanguageLexicon(int bits = BeginningFilter.BitsForDozens)
{
    /// <summary>Names of months, 1 to 12; the first words of a name of more words have the number 0.</summary>
    public PhraseTable Months { get; } = new(bits);

    /// <summary>Words before an author's name that need no colon ("By").</summary>
    public PhraseTable AuthorWords { get; } = new(bits);

    /// <summary>Whether a date written <c>3.4.2024</c> is the third of April in this language.</summary>
    public bool DayComesBeforeDot { get; set; }
}
