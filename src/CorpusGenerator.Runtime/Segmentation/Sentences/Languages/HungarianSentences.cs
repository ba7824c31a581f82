namespace CorpusGenerator;

/// <summary>Sentences in Hungarian.</summary>
internal static class HungarianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            dr Dr prof ifj id özv gr br Szt St pl ún vö ld kb ill u.n ang ném fr lat gör Gy Sz Cs Zs Ny Ty Th
            """),
        BeforeNumbers = new("""
            sz old o fej ábra tábl tel köt évf ker bek jan febr márc ápr máj jún júl aug szept okt nov dec
            """),
        MaybeFinal = new("stb kft Kft Rt Zrt Nyrt bt Bt i.e i.sz Kr.e Kr.u u vki vmi mrd m.fl"),
        Starters = new("""
            a az egy ez ezek azok ő ők én mi ti te ezt azt ezzel azzal ebben abban erre arra itt ott és vagy de
            hanem azonban ha amikor mert mivel hogy bár míg mint így úgy is szintén továbbá ezért akkor most már
            még csak nem sem nincs van volt voltak lesz minden sok néhány más többi ki mit hol miért hogyan ma
            tegnap holnap később korábban majd
            """),
    };
}
