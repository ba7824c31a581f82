namespace CorpusGenerator;

/// <summary>Sentences in Galician.</summary>
internal static class GalicianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("Sr Sra D Dna Dr Dra Prof p.ex cf aprox av"),
        BeforeNumbers = new("núm n páx p vol cap fig art tel"),
        MaybeFinal = new("etc a.C d.C Cía S.A S.L xan feb abr xuñ xul ago set out nov dec"),
        Starters = new("""
            o a os as un unha uns unhas este esta estes estas ese esa aquel aquela isto iso el ela eles elas eu
            nós vostede seu súa en no na nos nas de do da dos das ao á aos ás por polo pola para con sen sobre
            baixo entre ata desde durante despois antes contra segundo e ou pero mais senón aínda se cando como
            porque que quen onde así tamén entón agora hoxe onte mañá xa non nin si moi máis todo todos cada
            outro outra outros algúns moitos hai é son era foi
            """),
    };
}
