namespace CorpusGenerator;

/// <summary>Sentences in Latvian.</summary>
internal static class LatvianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("t.i t.s piem sk dr prof kap plkv ģen Sv sv māc apm ap"),
        BeforeNumbers = new("nr lpp lp p pants att tab tālr"),
        MaybeFinal = new("u.c utt u.tml tml gs g plkst tūkst milj mljrd Ls EUR m.ē p.m.ē"),
        Starters = new("""
            tas tā tie tās šis šī šie viņš viņa viņi viņas es mēs jūs tu un bet vai ja kad jo lai kaut kā arī
            taču tomēr tāpēc tagad jau vēl tikai nav ir bija visi daudzi katrs cits kas kur kāpēc šodien vakar
            rīt pēc pirms no uz ar par pie
            """),
    };
}
