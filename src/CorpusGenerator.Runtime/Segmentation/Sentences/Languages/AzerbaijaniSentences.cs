namespace CorpusGenerator;

/// <summary>Sentences in Azerbaijani.</summary>
internal static class AzerbaijaniSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("prof dos akad dr müh gen polk məs bax küç pr"),
        BeforeNumbers = new("səh s № bənd maddə tel"),
        MaybeFinal = new("və.s və.b s b mln mlrd man AŞ MMC"),
        Starters = new("""
            bu o onlar bunlar mən sən biz siz bir və ya amma lakin ancaq çünki əgər nə necə niyə kim harada
            hansı hər bəzi çox bütün digər başqa da də isə ilə üçün görə sonra əvvəl daha artıq indi dünən sabah
            yenə həmçinin İndi İlə
            """),
    };
}
