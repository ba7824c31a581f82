namespace CorpusGenerator;

/// <summary>Sentences in German.</summary>
internal static class GermanSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            v Sr Se Ew städt staatl Dr Prof Hr Hrn Fr Frl St Dipl Ing Dipl.-Ing Mag Lic Priv Doz z.B d.h u.a v.a
            i.e o.ä s.o s.u vgl bzw ca evtl ggf sog gen zzgl inkl exkl einschl insb bes geb gest verh verw Maj
            Gen Oblt Hptm Lt Kpt z.T z.Z z.Zt i.d.R u.U m.E v.d a.d i.A i.V i.S a.M a.D d.J röm griech lat engl
            frz dt ital span russ amerik jüd kath ev Hl hl Frhr Joh Chr Wilh Friedr Ferd
            """),
        BeforeNumbers = new("""
            Nr Nrn Art Abs S Bd Bde Kap Abb Tab Ziff Rn Jg H Tel Pkt Anm Aufl Str Fig lit § max min mind
            """),
        MaybeFinal = new("""
            Hg Hrsg usw etc Mio Mrd Tsd Std Min Sek Jan Feb Febr Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi
            Do Sa So Jh Jhd n.Chr v.Chr Chr Co Jr Sen sen jun Str Pl u.s.w u.a.m u.ä Bhf Hbf Ges Abt Inst Univ
            Fa Tel ff f
            """),
        Starters = new("""
            der die das dem den des ein eine einer einem einen eines er sie es ich wir ihr man dies diese dieser
            dieses diesem diesen jener jene jedes jeder jede sein seine seiner seinem seinen ihre ihrer ihrem
            ihren unser unsere mein meine in im an am auf aus bei beim mit nach von vom zu zum zur vor über
            unter durch für gegen ohne um seit während wegen trotz zwischen bis ab und oder aber doch denn
            sondern auch nur noch schon wenn als da dass weil ob obwohl damit nachdem bevor wie wo wer was warum
            wann welche welcher hier dort dann danach dabei dafür dagegen dadurch daher darum davon dazu nun
            jetzt heute gestern morgen so nicht kein keine keiner alle alles viele einige mehr zwar jedoch
            allerdings außerdem zudem dennoch trotzdem deshalb deswegen inzwischen bereits laut gemäß ist sind
            war waren wird werden wurde wurden hat haben hatte kann können muss soll später zuvor zuletzt
            """),
        OrdinalsBeforeCapitals = true,
    };
}
