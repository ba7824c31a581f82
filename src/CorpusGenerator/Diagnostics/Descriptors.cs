using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Generation;

/// <summary>Every diagnostic of the package: what is wrong, and how to mend it.</summary>
internal static class Descriptors
{
    /// <summary>Where the page of each diagnostic is.</summary>
    public const string HelpFolder = "https://github.com/CorpusGenerator/CorpusGenerator/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor Unreadable = Error(
        ProblemIds.Unreadable,
        "A document could not be read",
        "The document could not be read, and is not part of the corpus: the compiler gave no text for it. "
        + "It may have been deleted or renamed during the build, or be a binary file; build again, or remove it from CorpusDocument.");

    public static readonly DiagnosticDescriptor Empty = Warning(
        ProblemIds.Empty,
        "A document is empty",
        "The document has no text, and is not part of the corpus; write something in it, or remove it from CorpusDocument");

    public static readonly DiagnosticDescriptor InvalidUtf8 = Error(
        ProblemIds.InvalidUtf8,
        "A document is not UTF-8",
        "The document could not be read as UTF-8 from here on, and is not part of the corpus, since it would be misread; "
        + "save it as UTF-8, and set no other CodePage in the project");

    public static readonly DiagnosticDescriptor ControlCharacter = Warning(
        ProblemIds.ControlCharacter,
        "A control character stands in a document",
        "The control character {0} stands in the text; it is kept, but no reader will see it: delete it");

    public static readonly DiagnosticDescriptor DuplicateId = Error(
        ProblemIds.DuplicateId,
        "Two documents have one id",
        "The id '{0}' is already that of '{1}', so this document is not part of the corpus; rename one, or give one another Id");

    public static readonly DiagnosticDescriptor NameCollision = Warning(
        ProblemIds.NameCollision,
        "Two documents would have one member name",
        "The member name '{0}' is also that of '{1}', so this document is called '{2}'; rename one, or give one another Name");

    public static readonly DiagnosticDescriptor AmbiguousDate = Information(
        ProblemIds.AmbiguousDate,
        "A date can be read in two ways",
        "The date '{0}' can be read in two ways, so it is not used; write the month as a word, or the date as 2031-05-03");

    public static readonly DiagnosticDescriptor TooManyNames = Information(
        ProblemIds.TooManyNames,
        "Too many articles, quotes or speakers for members of their own",
        "The corpus has {0}, more than CorpusMaxNames ({1}), so {2} have no members of their own; "
        + "look them up in the tables, or raise CorpusMaxNames at the cost of a slower build");

    public static readonly DiagnosticDescriptor InvalidOption = Warning(
        ProblemIds.InvalidOption,
        "A setting is not understood",
        "The value '{1}' of {0} is not understood, and the default is used; write {2}");

    public static readonly DiagnosticDescriptor MissingDocument = Error(
        ProblemIds.MissingDocument,
        "A document did not reach the generator",
        "The document did not reach the generator, so it is not part of the corpus; look for a target that changes the "
        + "project's AdditionalFiles items, or rename the file");

    public static readonly DiagnosticDescriptor TextBudget = Information(
        ProblemIds.TextBudget,
        "The corpus is large",
        "The corpus takes {0} % of the room that an assembly has for strings (16 MB for all its strings together); "
        + "past that the build fails: split the corpus over projects in time");

    public static readonly DiagnosticDescriptor TextBudgetNearlySpent = Warning(
        ProblemIds.TextBudgetNearlySpent,
        "The corpus is nearly too large",
        "The corpus takes {0} % of the room that an assembly has for strings (16 MB for all its strings together); "
        + "past that the build fails: split the corpus over projects");

    public static readonly DiagnosticDescriptor TextBudgetSpent = Error(
        ProblemIds.TextBudgetSpent,
        "The corpus is too large",
        "The corpus takes {0} % of the room that an assembly has for strings (16 MB for all its strings together), "
        + "so its texts were left out; split the corpus over projects");

    public static readonly DiagnosticDescriptor DuplicateText = Information(
        ProblemIds.DuplicateText,
        "Two documents have the same text",
        "The text is the same as that of '{0}'; it is stored once, and both articles stay: delete one if that is not meant");

    public static readonly DiagnosticDescriptor InvalidAlias = Warning(
        ProblemIds.InvalidAlias,
        "A speaker's alias is not understood",
        "The alias is not understood, and is passed over, since {0}; write: Canonical Name = another name, another name");

    public static readonly DiagnosticDescriptor UnusedAlias = Information(
        ProblemIds.UnusedAlias,
        "A speaker's alias never occurs",
        "The alias '{0}' of '{1}' has no effect, since no article has a speaker whose fullest name it is; "
        + "correct its spelling, or delete it");

    public static readonly DiagnosticDescriptor NearDuplicate = Information(
        ProblemIds.NearDuplicate,
        "Two documents are nearly the same",
        "The text is nearly the same as that of '{0}': they share about {1} % of their runs of five words; "
        + "delete one if it is an older version, else both articles stay");

    private static readonly Dictionary<string, DiagnosticDescriptor> All = new DiagnosticDescriptor[]
    {
        Unreadable, Empty, InvalidUtf8, ControlCharacter, DuplicateId, NameCollision, AmbiguousDate, TooManyNames,
        InvalidOption, MissingDocument, TextBudget, TextBudgetNearlySpent, TextBudgetSpent, DuplicateText,
        InvalidAlias, UnusedAlias, NearDuplicate,
    }.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static DiagnosticDescriptor ById(string id) => All[id];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Information(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "CorpusGenerator", severity, isEnabledByDefault: true, helpLinkUri: HelpFolder + id + ".md");
}
