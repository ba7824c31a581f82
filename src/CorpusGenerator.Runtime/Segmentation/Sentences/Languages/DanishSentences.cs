namespace CorpusGenerator;

/// <summary>Sentences in Danish.</summary>
internal static class DanishSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            dr prof hr fr frk ing kapt skt sct d.v.s dvs f.eks fx s.k bl.a m.a.o p.g.a pga p.t ca resp jf jfr
            inkl ekskl evt pr f.v tidl adm sml vedr
            """),
        BeforeNumbers = new("nr s kap art fig tab bd tlf stk pkt § årg"),
        MaybeFinal = new("""
            etc osv o.s.v m.m m.v mv m.fl mfl o.l o.lign f.Kr e.Kr Kr kl mio mia kr kbh sek jan febr feb apr aug
            sep sept okt nov dec jr sr Inc
            """),
        Starters = new("""
            den det de en et dette denne disse han hun vi i jeg du man hans hendes deres vores vor min mit mine
            sin på af for fra til med om ved under over efter før mellem uden mod gennem ifølge hos og eller men
            så dog fordi når da mens hvis at som der her nu dag går siden også ikke ingen intet alle alt mange
            nogle hver andre hvad hvem hvorfor hvordan hvilken er har havde var blev bliver kan skal skulle vil
            derfor desuden samtidig allerede først
            """),
    };
}
