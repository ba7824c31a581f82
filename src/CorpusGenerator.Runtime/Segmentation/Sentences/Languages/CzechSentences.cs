namespace CorpusGenerator;

/// <summary>Sentences in Czech.</summary>
internal static class CzechSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            p pp pí sl Dr Ing Mgr Bc MUDr JUDr PhDr RNDr PaedDr MVDr ThDr doc prof gen plk pplk mjr kpt por npor
            sv nar zem tzv tzn tj např mj m.j resp cca ca vč zejm popř příp srov angl něm fr lat řec ul tř býv
            n.m o.s St Ch dr arch akad hl n.p
            """),
        BeforeNumbers = new("č čís s str odst písm čl obr tab kap sv roč tel díl"),
        MaybeFinal = new("atd apod aj mil mld tis kč Kč hod min sek r př.n.l n.l o.p.s s.r.o a.s ml st Inc jr nám"),
        Starters = new("""
            v ve na z ze do od po za o u při přes pro bez nad pod před mezi podle k ke s se i a ale však nebo
            ani proto protože když kdyby jestliže pokud že aby ačkoli ačkoliv tak také též to ten ta ty ti toto
            tento tato tyto tohoto této jeho její jejich on ona ono oni já my vy kdo co kde jak jaký který která
            které proč ne není jsou je byl byla bylo byli byly má mají už již ještě jen teď nyní dnes včera
            zítra pak potom tehdy tam tady zde během kromě všichni každý mnoho několik další jiní dříve později
            navíc zároveň
            """),
    };
}
