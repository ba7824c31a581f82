namespace CorpusGenerator;

/// <summary>Sentences in Catalan.</summary>
internal static class CatalanSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("Sr Sra Srs Srta Dr Dra Drs Prof Profa Mn St Sta p.ex ex cf aprox av c pl ptge Gral"),
        BeforeNumbers = new("núm n pàg pàgs p vol cap fig art tel"),
        MaybeFinal = new("etc a.C d.C dC aC Cia S.A S.L gen febr abr jul ag set oct nov des hab min km"),
        Starters = new("""
            el la els les l un una uns unes aquest aquesta aquests aquestes aquell això allò ell ella ells elles
            jo nosaltres vostè vosaltres seu seva en na a al als de del dels d amb per sense sobre sota entre
            fins des durant després abans contra segons i o però sinó encara si quan com perquè doncs que qui
            què on així també llavors ara avui ahir demà ja no ni sí molt més tot tots tota totes cada altre
            altra altres alguns molts hi és són era ha han
            """),
    };
}
