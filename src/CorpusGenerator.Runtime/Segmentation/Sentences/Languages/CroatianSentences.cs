namespace CorpusGenerator;

/// <summary>Sentences in Croatian and Bosnian.</summary>
internal static class CroatianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            St g gđa gđe gđica gosp dr prof doc akad ing dipl mag gen bojn por sv vlč mons fra tzv tj npr odn
            usp eng njem fr lat grč ul bl rođ Lj Nj Dž cca
            """),
        BeforeNumbers = new("br str čl st toč sl tab sv knj tel pogl"),
        MaybeFinal = new("""
            god g itd i.sl sl i.dr dr mil mlrd tis kn min sek st pr.Kr po.Kr Kr n.e pr.n.e d.d d.o.o jr ml Inc
            """),
        Starters = new("""
            u na iz s sa do od po za o pri kroz bez nad pod pred među prema i a ali no ili ni zato jer kad kada
            ako iako da dok kako tako također takođe to taj ta te ti ovo ovaj ova ove ovi ono onaj njegov
            njegova njezin njihov on ona oni one ja mi vi tko ko što šta gdje gde koji koja koje zašto ne nije
            nisu je su bio bila bilo bili bile ima imaju već još samo sada danas jučer juče sutra potom zatim
            tada tamo tu ovdje ovde tijekom tokom osim svi svaki mnogi neki drugi ranije kasnije međutim
            """),
    };
}
