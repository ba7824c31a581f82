namespace CorpusGenerator;

/// <summary>Sentences in Polish.</summary>
internal static class PolishSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            dr prof hab mgr inż lic ks o bp abp kard św bł gen płk ppłk mjr kpt por ppor sierż kpr st mec adw
            red pl al ul os np tzn tzw tj m.in m.st ww wg zob ang niem fr ros łac wł hiszp czes ur zm dn dyr
            prez pos woj pow gm Sz Cz Ch Dz Rz j.w ob ds śp p
            """),
        BeforeNumbers = new("nr str s poz art ust pkt t rozdz godz tel rys tab § wyd"),
        MaybeFinal = new("""
            r w itd itp etc mln mld tys zł gr proc godz min sek km kg n.e p.n.e br ub jw cd cdn Inc Ltd jr sp
            z.o.o o.o pt pn wt śr czw sob im sen ok
            """),
        Starters = new("""
            w we z ze na do od po za o u przy przez dla bez nad pod przed między ku wśród oraz i a ale lecz
            jednak więc bo że żeby aby gdy kiedy jeśli jeżeli choć chociaż ponieważ dlatego zatem też także
            również to ten ta te ci tego tej tym tych temu jego jej ich on ona ono oni one ja my wy mój nasz
            wasz kto co gdzie jak jaki która który które czy nie tak już jeszcze tylko teraz dziś dzisiaj
            wczoraj jutro potem wtedy tam tu tutaj podczas według zdaniem obecnie natomiast ponadto poza mimo
            wszyscy każdy wiele wielu kilka był była było byli były jest są ma ostatnio wcześniej później
            """),
    };
}
