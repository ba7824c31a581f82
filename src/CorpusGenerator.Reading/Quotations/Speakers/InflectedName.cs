namespace CorpusGenerator.Reading;

/// <summary>Gives the base form of a name that the text has in another case only: "Zdaniem Hanny Sobol" gives "Hanna Sobol".</summary>
/// <remarks>
/// The given name proves it: with its ending exchanged it is one of the list, and it is none as it stands. Where an
/// ending of the surname tells nothing, the name stays as it is written.
/// </remarks>
internal sealed class InflectedName(QuotationGrammar grammar)
{
    private const int ShortestStem = 2;
    private const string Vowels = "aáäąeéěęiíoóöuúůüyýаеёєиіїоуыэюя";

    /// <summary>The base form of a name; the name itself where nothing shows it. "Ivanom Lisom" is a man, since a surname with another case is.</summary>
    /// <param name="name">A given name and more.</param>
    /// <param name="gender">The bearer's gender, if known.</param>
    public string BaseOf(string name, WordClasses gender)
    {
        string[] words = NameForms.Words(name);
        gender &= SpeakerCriteria.Genders;
        if ((GenderOf(words[0]) & (gender == WordClasses.None ? SpeakerCriteria.Genders : gender)) != 0)
            return name;
        string? man = BaseOf(words, gender, WordClasses.Masculine);
        bool isMan = man is not null && !man.EndsWith(words[words.Length - 1], StringComparison.Ordinal);
        return (isMan ? man : BaseOf(words, gender, WordClasses.Feminine) ?? man) ?? name;
    }

    /// <summary>The base form of a name of one gender; null where an ending tells nothing.</summary>
    private string? BaseOf(string[] words, WordClasses gender, WordClasses told)
    {
        if (gender != WordClasses.None && gender != told)
            return null;
        bool isMan = told == WordClasses.Masculine;
        List<string> names = isMan ? grammar.NameCases.MasculineNames : grammar.NameCases.FeminineNames;
        List<string> surnames = isMan ? grammar.NameCases.MasculineSurnames : grammar.NameCases.FeminineSurnames;
        string[] bases = new string[words.Length];
        for (int index = 0; index < words.Length; index++)
        {
            bool isSurname = index > 0 && index == words.Length - 1;
            string? form = (isSurname ? null : GivenName(words[index], names, told)) ?? (index == 0 ? null : Surname(words[index], surnames, told));
            if (form is null)
                return null;
            bases[index] = form;
        }

        return string.Join(" ", bases);
    }

    /// <summary>The name of the list that a word is a case of, first one whose stem cannot have lost anything; null for none.</summary>
    private string? GivenName(string word, List<string> cases, WordClasses told) =>
        FirstForm(word, cases, (form, entry) => IsWhole(form, entry) && (GenderOf(form) & told) != 0)
        ?? FirstForm(word, cases, (form, _) => (GenderOf(form) & told) != 0);

    private static string? FirstForm(string word, List<string> cases, Func<string, string, bool> isRight)
    {
        foreach (string entry in cases)
        {
            if (Exchange(word, entry) is { } form && isRight(form, entry))
                return form;
        }

        return null;
    }

    /// <summary>Both parts of "Nowickiej-Bąk" have their own ending.</summary>
    private static string? Surname(string word, List<string> cases, WordClasses told)
    {
        string[] parts = word.Split('-');
        for (int part = 0; part < parts.Length; part++)
        {
            if (SurnamePart(parts[part], cases, told) is not { } form)
                return null;
            parts[part] = form;
        }

        return string.Join("-", parts);
    }

    private static string? SurnamePart(string word, List<string> cases, WordClasses told)
    {
        if (FirstForm(word, cases, IsWhole) is { } found)
            return found;
        bool hasOneForm = word.Length > 0 && (word[word.Length - 1] is 'o' or '\u043E' || (told == WordClasses.Feminine && !IsVowel(word[word.Length - 1])));
        return hasOneForm ? word : null;
    }

    /// <summary>
    /// Whether an entry says how the base form ends, or the stem shows it: one with two consonants at its end may have lost a
    /// vowel between or after them ("Havla" is of Havel, "Marka" of Marko), but "Nováka" is of Novák.
    /// </summary>
    private static bool IsWhole(string form, string entry) =>
        entry.IndexOf(' ') >= 0 || (IsVowel(form[form.Length - 2]) && !IsVowel(form[form.Length - 1]));

    private static string? Exchange(string word, string entry)
    {
        int space = entry.IndexOf(' ');
        int length = space < 0 ? entry.Length : space;
        return word.Length >= length + ShortestStem && string.CompareOrdinal(word, word.Length - length, entry, 0, length) == 0
            ? word.Substring(0, word.Length - length) + (space < 0 ? "" : entry.Substring(space + 1))
            : null;
    }

    private WordClasses GenderOf(string word)
    {
        ulong hash = FoldedWord.Hash(word.AsSpan());
        WordClasses listed = grammar.Lexicon.Find(hash).Classes;
        if ((listed & WordClasses.GivenName) == 0)
            listed = GivenNames.ClassesOf(hash);
        return (listed & WordClasses.GivenName) == 0 ? WordClasses.None : listed & SpeakerCriteria.Genders;
    }

    private static bool IsVowel(char character) => Vowels.IndexOf(char.ToLowerInvariant(character)) >= 0;
}
