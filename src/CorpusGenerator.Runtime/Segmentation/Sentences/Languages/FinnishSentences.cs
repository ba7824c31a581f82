namespace CorpusGenerator;

/// <summary>Sentences in Finnish.</summary>
internal static class FinnishSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("tri prof hra rva nti ns esim toim ko mm ks vrt n k mt ent kenr ev ins maist dos lis"),
        BeforeNumbers = new("s ss nro no n:o art kuva taul luku mom puh"),
        MaybeFinal = new("jne yms ym eKr jKr e.Kr j.Kr klo milj mrd mk min sek os kpl"),
        Starters = new("""
            se ne hän he tämä nämä tuo nuo minä sinä me te siinä siitä siihen sitä sen niiden tässä tästä tähän
            täällä siellä ja tai mutta vaan sekä että jos kun koska vaikka kuten kuin niin myös lisäksi
            kuitenkin siksi nyt sitten silloin jo vielä vain ei eivät en on ovat oli olivat kaikki moni monet
            jotkut jokainen toinen muut mikä mitä kuka missä miksi miten joka jotka tänään eilen huomenna
            aiemmin myöhemmin
            """),
    };
}
