namespace CorpusGenerator;

/// <summary>Sentences in Lithuanian.</summary>
internal static class LithuanianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            t.y pvz žr plg vad dr prof doc inž gen plk kpt kun vysk šv gerb p ul g-vė pr al vyr jaun vid
            """),
        BeforeNumbers = new("Nr nr psl p t d str pav lent tel"),
        MaybeFinal = new("m a kt pan t.t ir.kt tūkst mln mlrd Lt Eur val min sek pr.Kr po.Kr Kr r raj sav"),
        Starters = new("""
            tai tas ta tie tos šis ši šie jis ji jie jos aš mes jūs tu ir bet o arba jei jeigu kai kada nes nors
            kaip taip pat tačiau todėl dabar jau dar tik ne nėra yra buvo visi daug kiekvienas kitas kas kur
            kodėl šiandien vakar rytoj po prieš iš į su be per pagal
            """),
    };
}
