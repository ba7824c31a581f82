namespace CorpusGenerator.Reading;

/// <summary>The words and phrases of all languages by which lines are told apart.</summary>
/// <remarks>
/// Pages mix languages (an English share bar below a Polish article), so labels and page lines are looked up
/// in all languages at once; only month names and author words, which clash between languages, are not.
/// </remarks>
internal sealed class StructureLexicon
{
    private static readonly Lazy<StructureLexicon> Lazy = new(LexiconReader.ReadAll);

    private readonly Dictionary<string, LanguageLexicon> _languages = [];

    /// <summary>The tables, read on first use.</summary>
    public static StructureLexicon Instance => Lazy.Value;

    /// <summary>Labels that stand before a colon; the number is a <see cref="LabelKind"/>.</summary>
    public PhraseTable Labels { get; } = new(BeginningFilter.BitsForThousands);

    /// <summary>Lines that belong to the page, to a picture or to the author.</summary>
    public LinePatternTable Patterns { get; } = new();

    /// <summary>Words of which share bars are made.</summary>
    public PhraseTable ShareWords { get; } = new(BeginningFilter.BitsForThousands);

    /// <summary>News agencies.</summary>
    public PhraseTable Agencies { get; } = new(BeginningFilter.BitsForThousands);

    /// <summary>Picture agencies: their name in brackets is always a picture's credit.</summary>
    public PhraseTable PictureAgencies { get; } = new();

    /// <summary>Words between the parts of a date ("of", "de").</summary>
    public PhraseTable DateConnectors { get; } = new();

    /// <summary>Words between two days ("to", "bis").</summary>
    public PhraseTable RangeWords { get; } = new();

    /// <summary>Words beside a date: days of the week, "o'clock".</summary>
    public PhraseTable DateCompanions { get; } = new(BeginningFilter.BitsForThousands);

    /// <summary>Words for the first day of a month ("primero").</summary>
    public PhraseTable FirstDays { get; } = new();

    /// <summary>Words in capitals before a dash that are no place ("UPDATE").</summary>
    public PhraseTable NoPlaces { get; } = new();

    /// <summary>Month names that mean the same month in every language that has them; others have the number -1.</summary>
    public LanguageLexicon Shared { get; } = new(BeginningFilter.BitsForThousands);

    /// <summary>Whether a folded phrase is a label of a kind.</summary>
    public bool IsLabel(ReadOnlySpan<char> phrase, LabelKind kind) =>
        Labels.TryGet(phrase, out int found) && found == (int)kind;

    /// <summary>The words of a language; of none, when its tag is unknown.</summary>
    public LanguageLexicon Of(string language)
    {
        int hyphen = language.IndexOf('-');
        string primary = (hyphen < 0 ? language : language.Substring(0, hyphen)).ToLowerInvariant();
        if (primary is "nb" or "nn")
            primary = "no";

        return _languages.TryGetValue(primary, out LanguageLexicon? words) ? words : Shared;
    }

    /// <summary>The words of a language, made when it has none yet.</summary>
    public LanguageLexicon GetOrAdd(string language)
    {
        if (!_languages.TryGetValue(language, out LanguageLexicon? words))
            _languages.Add(language, words = new());

        return words;
    }
}
