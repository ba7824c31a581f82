namespace CorpusGenerator;

/// <summary>Sentences in Romanian.</summary>
internal static class RomanianSentences
{
    internal static readonly SentenceTailoring Tailoring = new()
    {
        NonFinal = new("""
            dl dna dnul d-na d-lui dr prof conf lect ing av gen col lt cpt Sf sf pr arh ep str bd bld șos d.e
            de.ex ex cca aprox vs cf engl germ fr lat
            """),
        BeforeNumbers = new("nr pag p pp vol cap fig art alin lit tab tel ed"),
        MaybeFinal = new("""
            etc ș.a ș.a.m.d a.m p.m î.Hr d.Hr Hr î.e.n e.n mil mld min sec ian feb mart apr iun iul aug sept oct
            nov dec S.A S.R.L Inc jr
            """),
        Starters = new("""
            un o unui unei acest această acești aceste acesta aceasta acela aceea el ea ei ele eu noi voi tu lui
            lor său sa își se îi le îl în din de la pe cu fără prin pentru despre după înainte între până către
            sub peste spre și sau dar însă ci iar dacă când deși deoarece că ca cum așa astfel totuși apoi
            atunci acum azi astăzi ieri mâine deja încă doar nu nici toți toate fiecare mulți unii alți alții
            cine ce unde care este sunt era erau a au fost are avea potrivit
            """),
    };
}
