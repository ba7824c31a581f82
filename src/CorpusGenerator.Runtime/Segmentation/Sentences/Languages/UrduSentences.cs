namespace CorpusGenerator;

/// <summary>Sentences in Urdu.</summary>
internal static class UrduSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("ڈاکٹر-د ڈ م ج"),
        BeforeNumbers = new("ص ج"),
        MaybeFinal = new("ق.م ھ ء"),
    };
}
