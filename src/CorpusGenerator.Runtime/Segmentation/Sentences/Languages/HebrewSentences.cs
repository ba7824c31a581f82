namespace CorpusGenerator;

/// <summary>Sentences in Hebrew.</summary>
internal static class HebrewSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("פרופ"),
        BeforeNumbers = new("עמ ס מס ע גל כר"),
    };
}
