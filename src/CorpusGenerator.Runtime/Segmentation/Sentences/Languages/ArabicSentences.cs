namespace CorpusGenerator;

/// <summary>Sentences in Arabic.</summary>
internal static class ArabicSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("د أ م أ.د م.م د.م ص.ب ش ت"),
        BeforeNumbers = new("ص ص.ص ج ط ع م ف ق"),
        MaybeFinal = new("ق.م ب.م ه هـ م"),
    };
}
