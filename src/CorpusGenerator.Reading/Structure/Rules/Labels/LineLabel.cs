namespace CorpusGenerator.Reading;

/// <summary>A label at the beginning of a line ("Source: Xinhua") and what stands behind it.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Value">What stands behind it.</param>
/// <param name="IsWord">Whether it is one word: many of those are words of the language, too ("More", "Contact").</param>
internal readonly record struct LineLabel(LabelKind Kind, TextRange Value, bool IsWord);
