using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Generation;

/// <summary>Steps that hand on objects in place of structs.</summary>
/// <remarks>
/// The driver's generic code is compiled once for all classes, but anew for each struct and for each tuple that holds a
/// tuple: some hundred methods each, in every build.
/// </remarks>
internal static class ObjectSteps
{
    /// <summary>Hands on a struct as an object.</summary>
    public static IncrementalValueProvider<Boxed<T>> Box<T>(this IncrementalValueProvider<T> provider)
        where T : struct => provider.Select(static (value, _) => Boxed.Of(value));

    /// <summary>Hands on two objects as one, for what needs three.</summary>
    public static IncrementalValueProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class
        where TRight : class =>
        left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));
}
