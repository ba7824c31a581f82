namespace CorpusGenerator.Generation;

/// <summary>A struct of the pipeline as an object; see <see cref="ObjectSteps"/>.</summary>
/// <param name="Value">The struct.</param>
internal sealed record Boxed<T>(T Value)
    where T : struct;
