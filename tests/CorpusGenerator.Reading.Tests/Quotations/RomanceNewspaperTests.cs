namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What papers of Romance languages print: sentences that look back, offices with what belongs to them, people called by other words.</summary>
public class RomanceNewspaperTests
{
    [Theory]
    [InlineData("es", "«No tenemos ningún miedo», afirmó en rueda de prensa la alcaldesa Ana Ruiz.", "Ana Ruiz")]
    [InlineData("it", "«Non abbiamo paura di niente», ha scritto poco dopo la sindaca Anna Rossi.", "Anna Rossi")]
    [InlineData("pt", "«Não temos medo de nada», disse ontem à noite a ministra Ana Reis.", "Ana Reis")]
    public void AnAdverbWithAPrepositionInItGovernsNothing(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "«Non abbiamo paura di niente». Lo ha detto il sindaco Ugo Rossi, che ha aggiunto: «Andiamo avanti ancora».", "Ugo Rossi")]
    [InlineData("it", "«Non abbiamo paura di niente». Lo ha detto Ugo Rossi aggiungendo: «Andiamo avanti ancora».", "Ugo Rossi")]
    [InlineData("es", "«No tenemos ningún miedo». Así lo ha dicho la alcaldesa Ana Ruiz, quien ha añadido: «Vamos a seguir aquí».", "Ana Ruiz")]
    public void ASentenceLooksBackThoughItLeadsToMoreWords(string language, string text, string speaker) =>
        Assert.All(Quoting.Speakers(text, language), found => Assert.Equal(speaker, found));

    [Theory]
    [InlineData("it", "«Non abbiamo paura di niente». Così, in una nota, il sindaco Ugo Rossi.", "Ugo Rossi")]
    [InlineData("it", "«Non abbiamo paura di niente». Così su Tolnet Ugo Rossi.", "Ugo Rossi")]
    [InlineData("it", "«Non abbiamo paura di niente». Commenta così Ugo Rossi, sindaco di Vernate, la notizia.", "Ugo Rossi")]
    [InlineData("it", "È stato “un inverno molto duro per tutti quanti noi” anche a Vernate. Lo ha detto Anna Rossi, socia del circolo.", "Anna Rossi")]
    public void WhereItWasSaidMayStandBeforeWhoSaidIt(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "Lisetti ha lodato la squadra.\n«Non abbiamo paura di niente», ha detto il tecnico.", "Lisetti")]
    [InlineData("pt", "Reisinho comemorou muito.\n«Não temos medo de nada», afirmou o técnico.", "Reisinho")]
    [InlineData("pt", "Reisinho comemorou muito e elogiou a postura dos atletas. «Não temos medo de nada», afirmou.", "Reisinho")]
    public void AnEpithetMayMeanWhoOpensASentenceByOneWord(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "«Non c'è altra strada», dice Anna Rossi. Quindi la stoccata: «Andiamo avanti ancora».", "Anna Rossi")]
    [InlineData("es", "«No hay otro camino», dijo Ana Ruiz. Y una advertencia final: «Vamos a seguir aquí».", "Ana Ruiz")]
    [InlineData("de", "„Wir sind müde“, sagte Karl Lehr. Sein Fazit: „Das war heute ein langer Tag.“", "Karl Lehr")]
    public void ANounOfSpeechBeforeAColonSpeaksForWhoSpokeLast(string language, string text, string speaker) =>
        Assert.All(Quoting.Speakers(text, language), found => Assert.Equal(speaker, found));

    [Theory]
    [InlineData("it", "«Non abbiamo paura», ha spiegato il sindaco accompagnato dal direttore Ugo Rossi.", "il sindaco")]
    [InlineData("es", "«No tenemos miedo», explicó el alcalde acompañado por el director Luis Ruiz.", "el alcalde")]
    [InlineData("it", "«Non abbiamo paura», ha spiegato il perito nominato dal tribunale, Ugo Rossi.", "Ugo Rossi")]
    public void TheAgentOfAParticipleIsNotTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pt", "«Não temos medo de nada», adiantou o comandante da Autoridade de Vernal (ANV), Rui Reis.", "Rui Reis")]
    [InlineData("pt", "«Não temos medo de nada», explicou o 2.º comandante do Regimento, Rui Reis, aos jornalistas.", "Rui Reis")]
    [InlineData("it", "La presidente, Anna Di Lisi, è arrivata. «Non abbiamo paura», commenta la presidente Di Lisi.", "Anna Di Lisi")]
    [InlineData("es", "«Estamos aquí», dijo Ana Ruiz. En cuanto a esto, Lisardo, aseguró: «No tenemos ningún miedo».", "Lisardo")]
    public void AnOfficeHasItsNameBehindWhatBelongsToIt(string language, string text, string speaker) =>
        Assert.Equal(speaker, Quoting.Speakers(text, language)[^1]);

    [Theory]
    [InlineData("es", "Luis Ruiz llegó. Sin embargo, para la alcaldesa lo más grave “es que nadie nos llame antes”.", "la alcaldesa")]
    [InlineData("pt", "Para Ana Reis, o filho dela não pode esperar. «Não temos medo de nada», disse.", "Ana Reis")]
    [InlineData("it", "La preside Anna Rossi chiede aiuto. «Facciamo otto ore al giorno», si lamentano.", "")]
    public void WhoASentenceOpensWithOrAVerbAgreesWithSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fr", "Marc Morel vous répond : « Tout sera fait dans les temps. »", "Marc Morel")]
    [InlineData("fr", "Le maire nous a dit : « Tout sera fait dans les temps. »", "Le maire")]
    [InlineData("fr", "Le directeur a contacté Marc Morel pour préciser que « la mesure sera bien appliquée ici ».", "Le directeur")]
    [InlineData("fr", "— Vous reconnaissez les faits ? demande la présidente, d'un ton sec.", "la présidente")]
    [InlineData("fr", "Anne et Marc Morel vivent là.\nMme Morel a dit : « Nous ne partirons pas d'ici. »", "Morel")]
    [InlineData("fr", "Le ministre a parlé. « Les gens espèrent, rappellent les promesses de Marc Morel et attendent la suite. »", "Le ministre")]
    public void AFrenchObjectOrMannerIsNoSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
