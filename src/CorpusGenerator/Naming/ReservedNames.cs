using System.Reflection;

namespace CorpusGenerator.Generation;

/// <summary>Names that generated members cannot have, since what they are added to has them.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString), nameof(MemberwiseClone), nameof(ReferenceEquals), "Finalize"];

    private static readonly HashSet<string> OfEntryClass = new(StringComparer.Ordinal)
    {
        "Articles", "ArticleNames", "Quotes", "QuoteNames", "Speakers", "SpeakerNames", "Languages",
        "Ids", "Titles", "Texts", "QuoteTexts", "Data",
    };

    /// <summary>Whether the entry class may have a member of this name.</summary>
    public static bool IsMemberOfEntryClass(string name) => OfEntryClass.Contains(name) || TextsFile.IsClassName(name);

    /// <summary>The members that an object of <paramref name="type"/> has, and the names given beside it.</summary>
    public static ISet<string> Of(Type type, params string[] others) =>
        new HashSet<string>(
            VisibleMembers(type).Concat(OfObject).Concat(others).Concat(["Data"]),
            StringComparer.Ordinal);

    /// <summary>What a derived class sees: methods, and properties by the names of their accessors.</summary>
    private static IEnumerable<string> VisibleMembers(Type type) => type
        .GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(method => method.IsPublic || method.IsFamily)
        .Select(method => method.IsSpecialName ? method.Name.Substring(method.Name.IndexOf('_') + 1) : method.Name);

    /// <summary>The members of any object, and the names given beside it.</summary>
    public static ISet<string> OfAny(params string[] others) => Of(typeof(object), others);
}
