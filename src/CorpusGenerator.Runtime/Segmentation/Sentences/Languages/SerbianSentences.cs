namespace CorpusGenerator;

/// <summary>Sentences in Serbian, in Cyrillic and Latin letters.</summary>
internal static class SerbianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            г гђа г-ђа гђица г-дин др проф доц акад инж дипл ген мр св тзв тј нпр одн упор енгл нем фр лат грч
            ул рођ Дж g gđa g-đa gđica g-din dr prof doc akad inž dipl gen mr sv tzv tj npr odn upor engl nem fr
            lat grč ul rođ Lj Nj Dž
            """),
        BeforeNumbers = new("бр стр чл ст тач сл таб књ тел br str čl st tač sl tab knj tel"),
        MaybeFinal = new("""
            год итд сл и.сл и.др мил млрд хиљ дин мин сек н.е п.н.е д.о.о а.д мл ст јан феб мар апр авг сеп окт
            нов дец god itd sl i.sl i.dr mil mlrd hilj din min sek n.e p.n.e d.o.o a.d ml st jan feb mar apr avg
            sep okt nov dec Inc
            """),
        Starters = new("""
            у на из с са до од по за о при кроз без над под пред међу према и а али но или ни зато јер кад када
            ако иако да док како тако такође то тај та те ти ово овај ова ове ови оно онај његов његова њихов он
            она они оне ја ми ви ко шта где који која које зашто не није нису је су био била било били биле има
            имају већ још само сада данас јуче сутра потом затим тада тамо ту овде током осим сви сваки многи
            неки други раније касније међутим u na iz s sa do od po za o pri kroz bez nad pod pred među prema i
            a ali no ili ni zato jer kad kada ako iako da dok kako tako također takođe to taj ta te ti ovo ovaj
            ova ove ovi ono onaj njegov njegova njezin njihov on ona oni one ja mi vi tko ko što šta gdje gde
            koji koja koje zašto ne nije nisu je su bio bila bilo bili bile ima imaju već još samo sada danas
            jučer juče sutra potom zatim tada tamo tu ovdje ovde tijekom tokom osim svi svaki mnogi neki drugi
            ranije kasnije međutim
            """),
    };
}
