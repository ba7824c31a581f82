namespace CorpusGenerator.Reading;

/// <summary>An expression of several words, which hashes stand for (<see cref="FoldedWord.Hash"/>), and what the whole does.</summary>
/// <param name="First">The first word.</param>
/// <param name="Second">The second word.</param>
/// <param name="Others">The words after the second (<see cref="Append"/>); 0 for none.</param>
/// <param name="Length">How many words come after the first.</param>
/// <param name="Classes">What the expression does.</param>
internal readonly record struct Phrase(ulong First, ulong Second, ulong Others, int Length, WordClasses Classes)
{
    /// <summary>The hash of some words after one more.</summary>
    public static ulong Append(ulong words, ulong word) => unchecked((words * 31) + word);
}
