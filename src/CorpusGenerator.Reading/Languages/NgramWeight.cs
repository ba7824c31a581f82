namespace CorpusGenerator.Reading;

/// <summary>How much an n-gram speaks for (positive) or against (negative) a language.</summary>
/// <param name="Language">Index into <see cref="NgramTable.Languages"/>.</param>
/// <param name="Weight">In steps of <see cref="LanguageScores.Step"/> of log-odds.</param>
internal readonly record struct NgramWeight(byte Language, sbyte Weight);
