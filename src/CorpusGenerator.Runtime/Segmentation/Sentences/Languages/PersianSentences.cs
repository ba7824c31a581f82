namespace CorpusGenerator;

/// <summary>Sentences in Persian.</summary>
internal static class PersianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("د م ر.ک ج ص.پ"),
        BeforeNumbers = new("ص صص ج ش س"),
        MaybeFinal = new("ق.م ه.ق ه.ش ه ق ش م"),
    };
}
