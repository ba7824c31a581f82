namespace CorpusGenerator.Reading;

/// <summary>Makes an <see cref="EquatableArray{T}"/> of other collections.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Copies the elements.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new([.. items]);
}
