namespace CorpusGenerator;

/// <summary>Sentences in Swedish.</summary>
internal static class SwedishSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            dr prof hr fr frk ing kapt t.ex d.v.s dvs s.k bl.a f.n m.a.o t.o.m fr.o.m p.g.a pga ca resp jfr inkl
            exkl ev eg f.d S:t S:ta t.f vs
            """),
        BeforeNumbers = new("nr s sid kap art fig tab bd tel avd § vol"),
        MaybeFinal = new("""
            etc osv m.m m.fl mfl mm o.s.v o.d e.d f.Kr e.Kr Kr kl milj mkr kr tim sek jan febr feb apr aug sep
            sept okt nov dec jr sr Inc st
            """),
        Starters = new("""
            den det de en ett detta denna dessa han hon vi ni jag du man hans hennes deras vår vårt våra min
            mitt mina sin i på av för från till med om vid under över efter före mellan utan mot genom enligt
            hos och eller men så dock eftersom när då medan att som där här nu idag igår sedan även också inte
            ingen inget inga alla allt många några varje andra var vad vem varför hur vilken vilka är har hade
            blev blir kan ska skulle därför dessutom däremot samtidigt redan först
            """),
    };
}
