namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Clauses around quotations as papers in French, Italian, Portuguese and Spanish write them.</summary>
public class RomanceClauseTests
{
    [Theory]
    [InlineData("it", "La riforma, ha spiegato Dario Fontana, «non tocca le pensioni di nessuno».", "Dario Fontana")]
    [InlineData("pt", "Senhor Presidente, dizia Ana Prates que «a ilha ou é de todos ou de ninguém».", "Ana Prates")]
    [InlineData("es", "El puerto, ha dicho Lourdes Prado, “no se vende a nadie de fuera”.", "Lourdes Prado")]
    public void AnAsideHoldsTheSubjectOfItsVerb(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "L'ingegner Dario Fontana ha deposto ieri. I pilastri, ha spiegato, contenevano «più sabbia che speranza».", "Dario Fontana")]
    [InlineData("es", "El alcalde Dario Fontana compareció ayer. La obra, explicó, “no tiene vuelta atrás”.", "Dario Fontana")]
    public void ANounBeforeAnAsideWithoutSubjectDoesNotSpeak(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "L'avvocata Anna Righi accusa il Comune di aver «svenduto il molo per due soldi».", "Anna Righi")]
    [InlineData("pt", "A vereadora Ana Prates acusa a Câmara de ter «vendido o cais a retalho».", "Ana Prates")]
    [InlineData("fr", "Paul Manque accuse la mairie d'avoir « bradé le port de la ville ».", "Paul Manque")]
    [InlineData("es", "El juez sostiene que el patrón actuó «con frialdad y sin prisa alguna».", "El juez")]
    public void WordsGoOnFromAHelpingVerbOrAClauseOfContent(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fr", "À en croire le président des pêcheurs, Paul Manque, les crabes seraient « partout, jusque dans les caves ».", "Paul Manque")]
    [InlineData("it", "Per il comitato la variante è «un regalo ai soliti costruttori».", "il comitato")]
    [InlineData("it", "Critico il comitato «Molo Vivo», per il quale si tratta di «una colata di cemento col fiocco».", "Molo Vivo")]
    [InlineData("es", "A juicio de Lourdes Prado, la medida es «pan para hoy y hambre para mañana».", "Lourdes Prado")]
    public void WhatASourceSaysOfAThingIsQuoted(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language), name => name.Length > 0));

    [Theory]
    [InlineData("it", "«Abbiamo fatto il nostro dovere», il commento a caldo del portiere Dario Fontana.", "Dario Fontana")]
    [InlineData("pt", "«Mentiram-nos desde o início» é o desabafo de Ana Prates.", "Ana Prates")]
    [InlineData("es", "La respuesta del alcalde no se hizo esperar: «Que me denuncien».", "alcalde")]
    [InlineData("fr", "« C'est du jamais vu ici » : le constat d'Anne Ferrand est sans appel.", "Anne Ferrand")]
    public void ANounOfSpeechTellsWhoseWordsTheyAre(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "Con un laconico «non se ne parla più» Dario Fontana ha chiuso la porta.", "Dario Fontana")]
    [InlineData("es", "Con un escueto «ya hablaremos mañana, señores», Lourdes Prado cerró la sesión.", "Lourdes Prado")]
    public void AShortPhraseLeadsToTheWordsOfWhoActs(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "Dal ministero fanno sapere che «la pratica è ancora aperta».", "ministero")]
    [InlineData("es", "Desde el ministerio aseguran que «no habrá más aplazamientos».", "ministerio")]
    [InlineData("fr", "« Une enquête est ouverte », indique-t-on au parquet de Vessol.", "parquet")]
    public void ABodySpeaksWhereTheVerbHasNobody(string language, string text, string speaker) =>
        Assert.Contains(speaker, Assert.Single(Quoting.Speakers(text, language)), StringComparison.Ordinal);

    [Theory]
    [InlineData("it", "Nel documento si sottolinea che «i lavori non sono mai stati collaudati».", "documento")]
    [InlineData("pt", "No relatório lê-se apenas: «As obras arrancaram sem licença.»", "relatório")]
    [InlineData("es", "En el informe se señala que «las obras carecían de licencia».", "informe")]
    public void WhatStandsWrittenIsItsTexts(string language, string text, string speaker) =>
        Assert.Contains(speaker, Assert.Single(Quoting.Speakers(text, language)), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "« On ne va pas se mentir », lâche, encore en tenue, la capitaine des Vessolaises, Anne Ferrand.", "Anne Ferrand")]
    [InlineData("fr", "« Je n'ai pas dormi depuis lundi », avoue entre deux bâillements Anne Ferrand, infirmière.", "Anne Ferrand")]
    [InlineData("fr", "« C'est une erreur de jeunesse », a déclaré la commissaire au Commerce, Ilze Brandvik, à Vessol.", "Ilze Brandvik")]
    [InlineData("es", "«No se trata de prohibir nada», sostiene desde Vessol la pedagoga Lourdes Prado.", "Lourdes Prado")]
    [InlineData("fr", "« Monsieur, lui rétorqua le comte, je ne me bats qu'avec mes égaux. »", "le comte")]
    [InlineData("pt", "«Vim para ganhar a regata», foi logo avisando Ana Prates.", "Ana Prates")]
    public void TheSubjectComesAfterOtherPhrases(string language, string text, string speaker) =>
        Assert.All(Quoting.Speakers(text, language), name => Assert.EndsWith(speaker, name, StringComparison.Ordinal));

    [Theory]
    [InlineData("fr", "Selon une source proche du dossier, l'homme, interpellé chez lui, n'aurait cessé de répéter aux policiers : « Je vous attendais. »", "l'homme")]
    [InlineData("es", "Quien no se muerde la lengua es Lourdes Prado: «Nos han dejado tirados».", "Lourdes Prado")]
    [InlineData("pt", "Uma testemunha que passeava o cão relata: «Ouvi um estrondo e depois nada».", "Uma testemunha")]
    [InlineData("it", "Dario Fontana, 45 anni, muratore: «Ho perso tutto in dieci minuti».", "Dario Fontana")]
    [InlineData("pt", "Ana Prates voltou a insistir que os números são «provisórios e devem ser lidos com cautela».", "Ana Prates")]
    public void TheSubjectIsNoSourceObjectOrApposition(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("es", "—No me venga con cuentos —lo rebufó ña Remigia—. Ese burro era mío.", "No me venga con cuentos|Ese burro era mío.")]
    [InlineData("pt", "— Menino, larga essa faca! — gritou Donana da cozinha.", "Menino, larga essa faca!")]
    public void ADashSetsTheClauseOff(string language, string text, string speech) =>
        Assert.Equal(speech.Split('|'), Quoting.Speech(text, language));

    [Theory]
    [InlineData("it", "«Io non ci sto». Anna Righi, titolare del bar di fronte, sbatte lo strofinaccio sul bancone.", "Anna Righi")]
    [InlineData("es", "«Yo no me lo creo». Ana Prado, que regenta el bar de enfrente, recoge las tazas.", "Ana Prado")]
    [InlineData("en", "“I had no idea.” Anna Lee, who runs the bar, wiped the counter.", "Anna Lee")]
    [InlineData("it", "«Io non ci sto». Anna Righi, invece, ha votato a favore.", "")]
    public void WhoIsIntroducedRightAfterTheWordsOfAParagraphSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void AVerbBeforeAColonIsNoLabel() =>
        Assert.Equal(["Ana Prates"], Quoting.Speakers("«Pensei: ou paro agora ou nunca mais», recorda a árbitra Ana Prates.", "pt"));

    [Fact]
    public void AnArticleDoesNotLookBack() =>
        Assert.Equal(["Anna Righi", "Anna Righi"], Quoting.Speakers("«Ho chiamato io», dice Anna Righi. «Mi hanno detto di aspettare il mio turno.»\nL'agenzia si difende.", "it"));
}
