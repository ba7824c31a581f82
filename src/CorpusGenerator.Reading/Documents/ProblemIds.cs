namespace CorpusGenerator.Reading;

/// <summary>The ids of the diagnostics; each has a page in docs/diagnostics.</summary>
public static class ProblemIds
{
    /// <summary>The compiler could not read the document.</summary>
    public const string Unreadable = "CG0001";

    /// <summary>There is nothing in the document but white space.</summary>
    public const string Empty = "CG0002";

    /// <summary>The document's bytes are not valid UTF-8.</summary>
    public const string InvalidUtf8 = "CG0003";

    /// <summary>A control character stands in the text.</summary>
    public const string ControlCharacter = "CG0004";

    /// <summary>Two documents have one id.</summary>
    public const string DuplicateId = "CG0005";

    /// <summary>Two documents would have one member name.</summary>
    public const string NameCollision = "CG0006";

    /// <summary>A date can be read in two ways.</summary>
    public const string AmbiguousDate = "CG0007";

    /// <summary>There are more documents than get members of their own.</summary>
    public const string TooManyNames = "CG0008";

    /// <summary>A property or an item's metadata has a value that is not understood.</summary>
    public const string InvalidOption = "CG0009";

    /// <summary>A document of the project did not reach the generator.</summary>
    public const string MissingDocument = "CG0010";

    /// <summary>The corpus takes a good part of the room for strings that an assembly has.</summary>
    public const string TextBudget = "CG0011";

    /// <summary>The corpus is about to outgrow the room for strings that an assembly has.</summary>
    public const string TextBudgetNearlySpent = "CG0012";

    /// <summary>The corpus is larger than the room for strings that an assembly has.</summary>
    public const string TextBudgetSpent = "CG0013";

    /// <summary>Two documents have the same text.</summary>
    public const string DuplicateText = "CG0014";

    /// <summary>A line of a file of speakers' aliases is not understood.</summary>
    public const string InvalidAlias = "CG0015";

    /// <summary>A speaker's alias names nobody in the corpus.</summary>
    public const string UnusedAlias = "CG0016";

    /// <summary>Two documents have nearly the same text.</summary>
    public const string NearDuplicate = "CG0017";
}
