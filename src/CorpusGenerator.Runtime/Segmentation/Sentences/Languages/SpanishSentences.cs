namespace CorpusGenerator;

/// <summary>Sentences in Spanish.</summary>
internal static class SpanishSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            EE FF JJ RR CC ca Sr Sra Sres Sras Srta D Dña Dra Dr Dres Drs Prof Profa Lic Ing Arq Gral Cnel Cap
            Tte Sgto Mons Fr Pbro Sto Sta Rvdo Excmo Excma Ilmo p.ej cf vs aprox av avda Pdte Vda admón Ma Fco
            """),
        BeforeNumbers = new("n núm núms nro Nro pág págs p pp vol t cap fig art arts inc tel"),
        MaybeFinal = new("""
            etc EE.UU EEUU FF.AA JJ.OO a.m p.m a.C d.C Ud Uds Vd Vds Cía S.A S.L Inc jr ene feb abr jun jul ago
            sep sept oct nov dic hab min seg km
            """),
        Starters = new("""
            el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso él
            ella ellos ellas yo nosotros usted ustedes tú su sus mi mis nuestro nuestra se le les me nos te a al
            ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras y e o u
            pero mas sino aunque si cuando como porque pues que qué quien quién quiénes cuál cómo cuándo dónde
            donde así también además embargo entonces luego ahora hoy ayer mañana ya aún todavía no ni sí muy
            más menos todo todos toda todas cada otro otra otros otras algunos algunas muchos muchas hay es son
            era fue ha han había estaba tiene después antes mientras
            """),
    };
}
