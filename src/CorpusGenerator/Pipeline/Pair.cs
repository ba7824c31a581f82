namespace CorpusGenerator.Generation;

/// <summary>Two values of the pipeline as one object; see <see cref="ObjectSteps"/>.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);
