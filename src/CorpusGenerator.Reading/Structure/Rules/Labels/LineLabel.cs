namespace CorpusGenerator.Reading;

/// <summary>A label at the beginning of a line ("Source: Xinhua") and what stands behind it.</summary>
internal readonly record struct LineLabel(LabelKind Kind, TextRange Value);
