namespace CorpusGenerator;

/// <summary>Sentences in Slovak.</summary>
internal static class SlovakSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            p pp pí sl Dr Ing Mgr Bc MUDr JUDr PhDr RNDr PaedDr MVDr ThDr doc prof gen plk pplk mjr kpt por npor
            sv nar tzv tzn tj napr resp cca ca vr príp porov angl nem fr lat gr ul býv o.i m.i t.j t.zn t.č Ch
            St dr arch akad hl
            """),
        BeforeNumbers = new("č čís s str ods odst písm čl obr tab kap zv roč tel diel"),
        MaybeFinal = new("""
            atď atd a.pod apod pod ap mil mld tis Sk hod min sek r pred.n.l n.l pr.n.l s.r.o a.s ml st Inc jr
            nám
            """),
        Starters = new("""
            v vo na z zo do od po za o u pri cez pre bez nad pod pred medzi podľa k ku s so i a ale však alebo
            ani preto pretože keď keby ak že aby hoci tak tiež aj to ten tá te tí toto tento táto tieto tohto
            tejto jeho jej ich on ona ono oni ja my vy kto čo kde ako aký ktorý ktorá ktoré prečo nie sú je bol
            bola bolo boli má majú už ešte len teraz dnes včera zajtra potom vtedy tam tu počas okrem všetci
            každý mnoho niekoľko ďalší iní skôr neskôr navyše zároveň
            """),
    };
}
