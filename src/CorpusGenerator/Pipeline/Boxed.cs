namespace CorpusGenerator.Generation;

/// <summary>A struct of the pipeline as an object; see <see cref="ObjectSteps"/>.</summary>
/// <param name="Value">The struct.</param>
internal sealed record Boxed<T>(T Value)
    where T : struct;

/// <summary>Makes <see cref="Boxed{T}"/> objects.</summary>
internal static class Boxed
{
    /// <summary>A struct as an object.</summary>
    public static Boxed<T> Of<T>(T value)
        where T : struct => new(value);
}
