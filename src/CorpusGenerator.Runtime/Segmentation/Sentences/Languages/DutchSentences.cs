namespace CorpusGenerator;

/// <summary>Sentences in Dutch.</summary>
internal static class DutchSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            v dhr mevr mej mw dr drs ir ing mr prof ds lt St bijv bv b.v d.w.z m.a.w m.n o.a i.p.v i.v.m t.a.v
            t.o.v n.a.v a.h.w z.g.n evt resp incl excl ca vgl cf zgn zg jhr jkvr vs m.b.t e.g Chr IJ Th Joh Ph
            wed
            """),
        BeforeNumbers = new("nr nrs art blz p pp afb fig tab deel dl hfst par tel afl jrg"),
        MaybeFinal = new("""
            enz etc e.d e.a n.Chr v.Chr jl a.s mln mld min sec jan feb febr mrt apr jun jul aug sep sept okt nov
            dec Inc jr sr N.V B.V e.v.a st
            """),
        Starters = new("""
            de het een dit dat deze die er hier daar hij zij ze wij we jij je u ik jullie zijn haar hun ons onze
            mijn in op aan bij met van voor door over onder tegen tussen tot uit naar om na sinds tijdens
            volgens zonder en of maar want dus toch ook nog al alleen als toen wanneer terwijl omdat hoewel
            zodat dan nu vandaag gisteren morgen straks later eerder wie wat waar waarom hoe welke niet geen
            alle alles veel sommige enkele elke elk iedere andere was waren is heeft hebben had werd wordt
            worden kan zal bovendien echter daarom daarna zo
            """),
    };
}
