namespace CorpusGenerator.Reading;

/// <summary>How the cases of names end in a language: each entry an ending and, after a space, what the base form has in its place.</summary>
internal sealed class NameCases
{
    /// <summary>Given names of men.</summary>
    public List<string> MasculineNames { get; } = [];

    /// <summary>Given names of women.</summary>
    public List<string> FeminineNames { get; } = [];

    /// <summary>Surnames of men.</summary>
    public List<string> MasculineSurnames { get; } = [];

    /// <summary>Surnames of women; those that end in a consonant or "o" have one form.</summary>
    public List<string> FeminineSurnames { get; } = [];

    /// <summary>The list that a section of a table fills; null for another section.</summary>
    public List<string>? ListOf(string section) => section switch
    {
        "masculine name cases" => MasculineNames,
        "feminine name cases" => FeminineNames,
        "masculine surname cases" => MasculineSurnames,
        "feminine surname cases" => FeminineSurnames,
        _ => null,
    };
}
