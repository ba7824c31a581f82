namespace CorpusGenerator;

/// <summary>Sentences in Estonian.</summary>
internal static class EstonianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("hr pr prl dr prof nt näit s.o st s.t nn vt vrd u ca lp kol maj kpt"),
        BeforeNumbers = new("nr lk lhk p ptk joon tab tel"),
        MaybeFinal = new("jne jms jm jt ms eKr pKr e.Kr p.Kr kell mln mld kr min sek a aa s.a"),
        Starters = new("""
            see need ta tema nad nemad ma mina me meie te teie sa sina seal siin siis ja või aga kuid vaid ning
            et kui sest kuigi nagu nii ka samuti lisaks siiski seetõttu nüüd juba veel ainult ei on oli olid
            kõik paljud mõned iga teine mis kes kus miks kuidas täna eile homme
            """),
    };
}
