namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Speakers whom another part of the sentence names than the clause with the verb.</summary>
public class OpeningTopicTests
{
    [Theory]
    [InlineData("fr", "Quant à l’accusé, joint hier à Vesse, il dément : « Je n’ai jamais vu cet homme ».", "accusé")]
    [InlineData("es", "En cuanto a Rita Salas, localizada ayer en Porto, ella dice: «No he visto nunca a ese hombre».", "Rita Salas")]
    [InlineData("pt", "Quanto à vereadora, ouvida ontem, ela afirma: «Nunca vi esse homem na minha vida».", "vereadora")]
    public void APronounStandsForWhomTheSentenceOpensWith(string language, string text, string speaker) =>
        Assert.Contains(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void ATopicThatCannotSpeakIsNotWhoThePronounStandsFor() =>
        Assert.NotEqual(
            "chantier",
            Assert.Single(Quoting.Speakers("Paul Véran rit. Quant au chantier, reporté hier, il explique : « Nous avons tout notre temps ».", "fr")));

    [Theory]
    [InlineData("fr", "À en croire la direction de Vesse, dont le titre a encore perdu 6 % mardi, le plan « ne se traduira par aucun départ contraint ».", "direction de Vesse")]
    [InlineData("fr", "Pour l’économiste Paul Véran (université de Vesse), « les chiffres sont encore incomplets ».", "Paul Véran")]
    [InlineData("pt", "Para o economista do banco Itaporã, Renan Kuhl, «o pior já passou para todos», embora falte muito.", "Renan Kuhl")]
    [InlineData("de", "Man wolle, so der Chef der Lisberg AG, Wilm Brahe, „den Kunden nicht mit Technik erschlagen“.", "Wilm Brahe")]
    public void ASourceIsKnownByWhatFollowsIt(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fr", "De l’aveu même du directeur de l’usine, M. Kerva, « personne n’avait prévu une telle chute des commandes ».", "Kerva")]
    [InlineData("fr", "« Si la loi passe, je rends mon tablier » : la menace de Régis Tourne a fait le tour du pays.", "Régis Tourne")]
    [InlineData("fr", "Le diocèse a fini par préciser, par la voix du père Otto Belle, que la visite « n’est pas pour le moment prévue ».", "Otto Belle")]
    [InlineData("pt", "A diocese veio esclarecer, pela voz do padre Otto Belo, que a visita «não está, de momento, na agenda».", "Otto Belo")]
    [InlineData("it", "La diocesi ha chiarito, per voce di don Otto Belli, che la visita «non è per ora in agenda».", "Otto Belli")]
    [InlineData("es", "«Si nadie cede, nosotros tampoco»: con esta frase zanjó la ministra de Pesca, Fátima Salas, una larga reunión.", "Fátima Salas")]
    [InlineData("es", "Para Castells i Mora, lo ocurrido es «un crimen sin castigo que todos vieron».", "Castells i Mora")]
    public void APhraseOfWordsNamesItsSource(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "«Il mio primo quadro, mi disse una sera a Porto il vecchio Alvise Contari, non lo vende nessuno».", "Alvise Contari")]
    [InlineData("fr", "C’est Thibault qui a eu le mot de la fin : « Au moins, on aura bien mangé ».", "Thibault")]
    [InlineData("de", "Gerade erst hatte Trainerin Ulvike Loren ihr Team gelobt („Das war ein Spiel vom anderen Stern“), da fiel der Strom aus.", "Ulvike Loren")]
    [InlineData("de", "Ganz anders die Initiative. „Wir haben der Stadt viel Geld gespart“, jubelte deren Sprecherin Hedda Quast.", "Hedda Quast")]
    public void TimesAndObjectsAreNotWhoSpeaks(string language, string text, string speaker) =>
        Assert.All(Quoting.Speakers(text, language), found => Assert.Equal(speaker, found));

    [Theory]
    [InlineData("pt", "«Isto não pode continuar assim», desabafou, visivelmente emocionada, a directora da escola, Rita Salgado.", "Rita Salgado")]
    [InlineData("es", "«Nos han dejado solos con el barro», se queja, pala en mano, Remedios Lara, vecina de la calle Mayor.", "Remedios Lara")]
    [InlineData("it", "«Non ci hanno mai chiesto niente», sbotta, scuotendo la testa, il titolare del bar, Gino Rava.", "Gino Rava")]
    [InlineData("de", "„Wir haben nichts zu verbergen“, betonte, sichtlich genervt, der Vorsitzende des Vereins, Uwe Harms.", "Uwe Harms")]
    [InlineData("fr", "« Il faut tenir encore un peu », répétait, bras croisés, le vieux Mathurin.", "Mathurin")]
    [InlineData("fr", "« On ne lâchera rien cette fois », promet, lunettes de soleil sur le nez, Malik Hadour.", "Malik Hadour")]
    public void AnAsideMayStandBetweenTheVerbAndItsSubject(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pt", "Coube ao presidente da junta, Nuno Serra, encerrar a sessão: «Amanhã estamos cá outra vez.»", "Nuno Serra")]
    [InlineData("pt", "Questionada sobre o assunto, a ministra limitou-se a dizer: «Não comento casos concretos em tribunal.»", "a ministra")]
    [InlineData("es", "En cuanto al acusado, se limitó a decir: «Yo solo pasaba por allí esa noche».", "acusado")]
    [InlineData("fr", "Même son de cloche chez Karim Belaïd, éleveur à Vesse : « On n’a plus un sou. »", "Karim Belaïd")]
    [InlineData("de", "Geht es nach Bürgermeisterin Ute Brandt, „wird hier bald wieder gebadet und gelacht“.", "Ute Brandt")]
    [InlineData("it", "All’uscita dall’aula Corrado Righi si è detto sereno. «Ho fiducia nella giustizia».", "Corrado Righi")]
    [InlineData("fr", "D’un ton sec, sœur Agnès, qui dirige le foyer depuis 1998, confie : « Je ne dors plus la nuit. »", "Agnès")]
    [InlineData("pt", "Quem também não gostou foi a vereadora Inês Prado: «Fomos todos apanhados de surpresa.»", "Inês Prado")]
    public void TheFirstCapitalOfASentenceIsNotAlwaysWhoSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void AVerbAfterAConjunctionHasTheSubjectOfTheOneBeforeTheQuotation() =>
        Assert.All(
            Quoting.Speakers("La Ligue de Vesse s’est félicitée d’« une décision historique pour tous les oiseaux » et a appelé les chasseurs à « faire enfin preuve de responsabilité ».", "fr"),
            speaker => Assert.Equal("Ligue de Vesse", speaker));

    [Fact]
    public void APronounStandsForANameBetweenCommasAfterWhatSheIs() =>
        Assert.Equal(
            "Vatou Sarre",
            Assert.Single(Quoting.Speakers("Sa sœur, Vatou Sarre, se montre plus prudente. « Vesse est une petite ville », glisse-t-elle.", "fr")));
}
