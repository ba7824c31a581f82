namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Orders of words and noun phrases of French, Italian, Portuguese and Spanish.</summary>
public class RomanceTests
{
    [Theory]
    [InlineData("it", "Protesta l'assessora al bilancio di Vessola, secondo cui il piano «lascia scoperti i più deboli».", "l'assessora")]
    [InlineData("it", "Tace il sindaco Dario Fontana, a detta del quale la gara «non finisce certo qui».", "Dario Fontana")]
    public void ASourceMayBeARelativePronoun(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "L'astronoma Elsa Corti è soddisfatta. A suo giudizio si tratta di «un indizio, non di una prova».", "Elsa Corti")]
    public void ASourcePhraseMayHoldAPronoun(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "«Ce lo aspettavamo tutti», esulta la prima autrice, l'astrofisica Elsa Corti.", "Elsa Corti")]
    [InlineData("it", "«Torneremo a settembre», promette l'allora sindaco Dario Fontana.", "Dario Fontana")]
    public void AnAdverbAfterAnArticleDescribesTheNoun(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "— E chi lo sapeva? — fece Nanni, asciugandosi le mani.", "Nanni")]
    public void AWordBeforeANameAfterADashIsItsVerb(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "Il sindaco Dario Fontana ha parlato di «numeri inventati di sana pianta».", "Dario Fontana")]
    [InlineData("it", "La fonte ammette che la trattativa è «su un binario morto».", "La fonte")]
    [InlineData("es", "La economista Lourdes Prado tilda la medida de «aspirina para una pulmonía».", "Lourdes Prado")]
    [InlineData("fr", "La ministre Anne Ferrand qualifie le projet de « cadeau empoisonné pour la côte ».", "Anne Ferrand")]
    public void WordsThatAVerbOfANamedSpeakerGovernsAreQuoted(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "A spiegare le ragioni del rinvio ci ha pensato, in serata, il portavoce della prefettura: «Mancavano due firme».", "il portavoce della prefettura")]
    [InlineData("it", "A lanciare l'allarme è stata Anna Righi: «Il molo non regge più».", "Anna Righi")]
    public void AnInfinitiveThatOpensASentenceHasItsSubjectLast(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pt", "A notícia foi avançada pela filha, através das redes sociais: «O meu pai partiu ontem».", "filha")]
    [InlineData("pt", "A frase, repetida como um mantra pela cacique Irani Lobo: «Ninguém nos ouviu».", "Irani Lobo")]
    public void AnAgentSpeaksWhereTheSubjectIsAThing(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "«Il mare non perdona nessuno». Ne è certa Anna Righi, che guida la cooperativa.", "Anna Righi")]
    [InlineData("it", "«Il mare non perdona nessuno». A dirlo, ieri, è stata Anna Righi.", "Anna Righi")]
    [InlineData("fr", "« Le style est ce qui reste » : la formule est de François Manque, mort en 1962.", "François Manque")]
    public void ASentenceAfterAQuotationMayNameItsSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pt", "Procurada, a prefeitura disse em nota que «todas as vistorias foram feitas no prazo».", "a prefeitura")]
    [InlineData("fr", "Contactée, l'association a répondu que « les portes resteront ouvertes cet hiver ».", "l'association")]
    public void AParticipleThatOpensASentenceIsNoName(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("es", "Uno de los brigadistas, que llevaba horas sin dormir, resumía la jornada: «El monte estaba seco».", "Uno de los brigadistas")]
    [InlineData("es", "«Ni un paso atrás», fue la consigna que lanzó desde la tribuna la secretaria Itziar Prado.", "Itziar Prado")]
    [InlineData("it", "«Il concerto si farà comunque», fanno sapere dalla questura.", "questura")]
    [InlineData("pt", "Quem não gostou foi a vizinha do lado: «Isto é barulho a noite toda».", "a vizinha do lado")]
    [InlineData("es", "Tampoco el portavoz se mordió la lengua: «Esto es una tomadura de pelo».", "el portavoz")]
    [InlineData("fr", "— Qui est donc là ? demanda le vieux sans se retourner.", "le vieux")]
    [InlineData("fr", "En mai, le juge Armand Manque, successeur du juge Éric Halle, écrit que « les faits ne sont pas établis ».", "Armand Manque")]
    public void NounPhrasesOfSeveralKindsAreSubjects(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void AnIncisionHoldsTheNameAfterItsOffice() =>
        Assert.Equal(
            ["Au début", "on dormait à six dans le fournil."],
            Quoting.Speech("« Au début, se souvient la fondatrice, Perrine Manque, on dormait à six dans le fournil. »", "fr"));
}
