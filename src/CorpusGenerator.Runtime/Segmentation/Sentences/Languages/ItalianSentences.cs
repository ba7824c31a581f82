namespace CorpusGenerator;

/// <summary>Sentences in Italian.</summary>
internal static class ItalianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch geom rag on sen gen col cap magg ten
            mons card S SS p.es es cfr vs ca spett egr gent comm cav uff dir d.ssa V.le p.za c.so l.go mr mrs
            """),
        BeforeNumbers = new("n nn num pag pagg p pp vol voll cap capp fig art artt par tel lett"),
        MaybeFinal = new("""
            ecc etc a.C d.C S.p.A s.r.l S.r.l Inc jr gen feb mar apr mag giu lug ago sett ott nov dic lun mer
            gio ven sab dom min sec km
            """),
        Starters = new("""
            il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle ciò egli lui
            lei loro essi io noi voi tu suo sua suoi sue mio mia nostro nostra si ci vi ne mi ti di del dello
            della dei degli delle dell a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall
            in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con per tra fra e ed
            o ma però tuttavia anche se quando come perché poiché che chi quale dove così inoltre infatti dunque
            quindi poi allora ora oggi ieri domani già ancora non né sì molto più meno tutto tutti tutta tutte
            ogni altro altra altri altre alcuni alcune molti molte c è sono era erano ha hanno aveva fu dopo
            prima durante secondo senza sotto sopra verso mentre
            """),
    };
}
