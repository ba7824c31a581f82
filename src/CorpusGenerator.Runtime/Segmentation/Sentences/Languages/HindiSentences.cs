namespace CorpusGenerator;

/// <summary>Sentences in Hindi.</summary>
internal static class HindiSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            डॉ डा श्री श्रीमती सुश्री प्रो पं स्व कु ले कर्े जन मो सं एड इं ए बी सी डी ई एफ जी एच आई जे के एल एम
            एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड
            """),
        BeforeNumbers = new("पृ सं क्र नं"),
        MaybeFinal = new("ई.पू ई कि.मी कि.ग्रा मि.मी"),
    };
}
