namespace CorpusGenerator;

/// <summary>Sentences in Slovenian.</summary>
internal static class SlovenianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            g gdč gosp dr prof doc akad inž dipl mag gen polk sv t.i tj t.j npr oz prim ang nem fr lat gr ul roj
            cca ca
            """),
        BeforeNumbers = new("št str čl odst toč sl tab zv pogl tel"),
        MaybeFinal = new("itd ipd idr itn l mio mrd tis min sek n.š pr.n.š pr.Kr po.Kr Kr d.d d.o.o ml st Inc ga"),
        Starters = new("""
            v na iz s z do od po za o ob pri skozi brez nad pod pred med proti k h in a ali toda vendar pa zato
            ker ko če čeprav da kot tako tudi to ta te ti tisti njegov njen njihov on ona oni jaz mi vi kdo kaj
            kje kako kateri zakaj ne ni niso je so bil bila bilo bili ima imajo že še samo zdaj danes včeraj
            jutri potem tedaj tam tu tukaj razen vsi vsak mnogi nekateri drugi prej pozneje
            """),
    };
}
