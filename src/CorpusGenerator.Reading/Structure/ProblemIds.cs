namespace CorpusGenerator.Reading;

/// <summary>The ids of the problems that reading the structure of a document finds.</summary>
public static class ProblemIds
{
    /// <summary>The document's date is in numbers that can be read two ways; it is not used.</summary>
    public const string AmbiguousDate = "CG0007";
}
