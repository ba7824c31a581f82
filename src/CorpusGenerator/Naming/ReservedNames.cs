namespace CorpusGenerator.Generation;

/// <summary>Names that generated members cannot have, since what they are added to has them.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString), nameof(MemberwiseClone), nameof(ReferenceEquals), "Finalize"];

    /// <summary>The members that an object of <paramref name="type"/> has, and the names given beside it.</summary>
    public static ISet<string> Of(Type type, params string[] others) =>
        new HashSet<string>(
            type.GetMembers().Select(member => member.Name).Concat(OfObject).Concat(others).Concat(["Item", "Data"]),
            StringComparer.Ordinal);

    /// <summary>The members of any object, and the names given beside it.</summary>
    public static ISet<string> OfAny(params string[] others) => Of(typeof(object), others);
}
