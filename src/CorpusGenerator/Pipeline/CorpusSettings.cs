using CorpusGenerator.Reading;

namespace CorpusGenerator.Generation;

/// <summary>The project's properties.</summary>
/// <param name="Namespace">Of the generated class; empty for none.</param>
/// <param name="ClassName">Of the generated class.</param>
/// <param name="Accessibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="Constants">What is also emitted as constants.</param>
/// <param name="MaxNames">Up to how many articles, quotes and speakers, each kind by itself, have members of their own.</param>
/// <param name="HasNullable">Whether the project's C# knows nullable reference types.</param>
/// <param name="Invalid">Values that were not understood, by property.</param>
internal sealed record CorpusSettings(
    string Namespace,
    string ClassName,
    string Accessibility,
    CorpusConstants Constants,
    int MaxNames,
    bool HasNullable,
    EquatableArray<InvalidOption> Invalid);
