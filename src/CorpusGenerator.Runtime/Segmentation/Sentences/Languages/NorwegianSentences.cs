namespace CorpusGenerator;

/// <summary>Sentences in Norwegian, Bokmål and Nynorsk.</summary>
internal static class NorwegianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            dr prof hr fr frk ing kapt st d.v.s dvs f.eks s.k bl.a m.a.o p.g.a pga p.t ca resp jf jfr jmf inkl
            ekskl evt ev pr f.h.v tidl adm sml vedr t.o.m f.o.m
            """),
        BeforeNumbers = new("nr s kap art fig tab bd tlf stk pkt § årg"),
        MaybeFinal = new("""
            etc osv o.s.v m.m mv m.v m.fl mfl o.l o.lign f.Kr e.Kr Kr kl mill mrd kr sek jan febr feb apr aug
            sep sept okt nov des jr sr Inc
            """),
        Starters = new("""
            den det de en et ei eit ein dette denne disse desse dei han hun ho vi jeg eg du man hans hennes
            deres vår vårt min mitt mine sin i på av for fra frå til med om ved under over etter før mellom uten
            utan mot gjennom ifølge hos og eller men så likevel fordi når da då mens hvis at som der her nå no
            dag går siden sidan også ikke ikkje ingen alle alt mange noen nokre hver kvar andre hva kva hvem
            kven hvorfor kvifor hvordan korleis er har hadde var ble blei blir kan skal skulle vil derfor
            dessuten samtidig allerede først
            """),
    };
}
