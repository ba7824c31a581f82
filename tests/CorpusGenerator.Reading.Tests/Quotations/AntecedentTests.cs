namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Whom pronouns and missing subjects stand for where nobody is named beside the quotation.</summary>
public class AntecedentTests
{
    [Theory]
    [InlineData("de", "Der Intendant ist jetzt siebzig. „Ans Aufhören denke ich nicht“, verrät er.", "Der Intendant")]
    [InlineData("en", "The mayor laughed. “That is news to me,” he said.", "The mayor")]
    [InlineData("fr", "L'accusé baisse la tête. « Je n'étais pas là ce soir », répond-il.", "L'accusé")]
    [InlineData("pl", "Rzeczniczka prokuratury milczała długo. „Na to jest za wcześnie” – wyjaśniła.", "Rzeczniczka prokuratury")]
    [InlineData("es", "El juez llegó tarde. «No hay ninguna prisa», dijo.", "El juez")]
    public void AnOfficeWithoutANameSpeaksOn(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Fact]
    public void ADeterminerTellsTheGenderOfAnOffice() =>
        Assert.Equal(
            ["Der Kanzler"],
            Quoting.Speakers("Der Kanzler kam spät. Die Ministerin lachte. „Das wird ein langer Abend“, sagte er.", "de"));

    [Theory]
    [InlineData("uk", "Директорка школи прийшла пізно. Суд переніс засідання. «Мене просто беруть на втому», — сказала вона.", "Директорка")]
    [InlineData("pl", "Rzeczniczka milczała. Burmistrz wyszedł z sali. „Na to jest za wcześnie” – wyjaśniła.", "Rzeczniczka")]
    public void TheEndingOfAnOfficeTellsItsGender(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Fact]
    public void AnOfficeFartherAwayThanWhoReportsIsPassedOver() =>
        Assert.Equal(
            ["Die Polizei"],
            Quoting.Speakers("Der Lehrer ging nach Hause. Die Polizei meldete einen Unfall. „Wir ermitteln in alle Richtungen“, betonte sie.", "de"));

    [Theory]
    [InlineData("es", "Trinidal Belmonte murió el jueves.\n«El miedo se me quita aquí», confesó en mayo.", "Trinidal Belmonte")]
    [InlineData("en", "Quorra Belm left the hall.\n“It was the heat of it,” she said.", "Quorra Belm")]
    public void ANameThatNothingElseTellsOfIsAPersonWhereNobodyElseIs(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Theory]
    [InlineData("en", "Aunt Lavia, who had been counting, raised her head. “Only the half that eats,” she murmured.", "Lavia")]
    [InlineData("fr", "Le vieux Sidoine posa sa pipe.\n— Le champ ne sera pas vendu, dit-il.", "Sidoine")]
    [InlineData("tr", "Quorbek kapıyı kapattı. “Bugün kimse gelmeyecek buraya” dedi.", "Quorbek")]
    public void ASentenceIsAboutTheNameThatItsCapitalOrItsPlaceTells(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Theory]
    [InlineData("en", "Mr. Quillby laid down his fork. “You mean to tell me that,” said he, “with a straight face?”", "Quillby|Quillby")]
    [InlineData("es", "Al amanecer, doña Quirina seguía de buen humor. «Por lo menos tengo música», bromeaba.", "Quirina")]
    public void AFormOfAddressTellsAPersonOfOneName(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pt", "Na padaria de Osvaldo Zanetto o pingado subiu. “Tem cliente que senta e pede água”, diz ele.", "Osvaldo Zanetto")]
    [InlineData("de", "In der Backstube von Hartmut Sielapp gingen die Öfen aus. „Die Knie wollen nicht mehr“, sagt der 67-Jährige.", "Hartmut Sielapp")]
    public void WhereNoSentenceIsAboutAPersonItIsWhoIsNamedAtAll(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Theory]
    [InlineData("de", "Petra Wend kam spät. Ihr Anwalt Florian Tott las vor. „Ja, so war es leider immer“, räumte die 46-Jährige ein.", "Petra Wend")]
    [InlineData("fr", "Le ministre a salué l'accord. La mareyeuse Quorra Belm hésite. « Le papier ne nage pas », dit-elle.", "Quorra Belm")]
    public void AnArticleTellsTheGenderOfAnAgeAnOfficeAndATrade(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Theory]
    [InlineData("pt", "— Fechei o olho — revelou Wesley Tainho.\nJair Pioveso viu o lance na televisão.\n— Estava com atraso e escutei o grito — contou.", "Jair Pioveso")]
    [InlineData("pt", "— Fechei o olho — revelou Wesley Tainho.\nJair Pioveso viu o lance. — Estava com atraso e escutei o grito — contou.", "Jair Pioveso")]
    public void AMissingSubjectIsWhomTheSentenceBeforeIsAboutNotWhoSpokeInAnEarlierParagraph(string language, string text, string speaker) =>
        Assert.Equal(speaker, Quoting.Speakers(text, language)[^1]);

    [Fact]
    public void APlaceBeforeADashIsNobody() =>
        Assert.Equal([""], Quoting.Speakers("Port Vale — It rained. “It was the heat of it,” he said.", "en"));

    [Fact]
    public void TheCouncilOfMinistersIsNoPerson() =>
        Assert.Equal(
            ["Тарас Шпак"],
            Quoting.Speakers("Тарас Шпак прийшов пізно. Кабінет Міністрів звільнив голову. «Я оскаржуватиму це в суді», — наголосив він.", "uk"));

    [Theory]
    [InlineData("sv", "Tränaren Ove Brink var mer nöjd.\n– Vi spelade en bra halvlek här.", "Ove Brink")]
    [InlineData("hr", "Zapovjednik Mladen Crnko apelira na građane.\n– Stvari se daju nadoknaditi, životi ne.", "Mladen Crnko")]
    [InlineData("en", "Mayor Anna Holm was less sure.\n“We will see whether it lasts.”", "Anna Holm")]
    [InlineData("fr", "Le maire est moins sûr.\n« On verra bien si cela dure. »", "Le maire")]
    public void AParagraphThatIsAllQuotedGoesOnWithWhomTheOneBeforeIsAbout(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Theory]
    [InlineData("en", "“Tell him I am out,” whispered Mina Holm.\n“He can see you from there,” said Otto Vass.\n“Then tell him I am rude.”\n“I shall tell him that.”")]
    [InlineData("pl", "— Wejdziecie dalej? — spytała Mina Holm.\n— Tak jest — odparł Otto Vass.\n— To zamykajcie, bo wieje.\n— Już zamykamy, pani.")]
    public void TwoWhoTalkTakeTurns(string language, string text) =>
        Assert.Equal(["Mina Holm", "Otto Vass", "Mina Holm", "Otto Vass"], Quoting.Speakers(text, language));

    [Fact]
    public void AParagraphThatReopensIsNoTurn() =>
        Assert.Equal(
            ["Mina Holm", "Otto Vass", "Otto Vass"],
            Quoting.Speakers("“Tell him I am out,” said Mina Holm.\nOtto Vass said: “He can see you from there.\n“And he is not alone.”", "en"));

    [Fact]
    public void ASentenceAboutSomebodyLeadsToTheirWords() =>
        Assert.Equal(["Theo Marsh"], Quoting.Speakers("Theo Marsh, a plumber, shook his head. “They will put a shop in it.”", "en"));

    [Theory]
    [InlineData("de", "Die Partei hält an ihrem Kurs fest. „Wir wollen ein Land, auf das man sich verlassen kann.“", "Die Partei")]
    [InlineData("en", "Anna Holm was less sure, she said.\nThe harbour master laughed.\n“It lasted forty years the last time.”", "The harbour master")]
    public void AnOfficeLeadsToWordsAsWell(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("de", "Für Landrätin Anna Holm ist die Sache klar. „Wer den Wolf will, soll ihn füttern.“", "Anna Holm")]
    [InlineData("ru", "Анна Шпак обыграла всех. На встрече она была немногословна. «Соперник зевнул пешку в самом начале».", "Анна Шпак")]
    public void ASentenceWhereSomebodyIsNoSubjectLeadsToTheirWordsAsWell(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));

    [Fact]
    public void WhoSpokeGoesOnAfterASentenceAboutSomebodyElse() =>
        Assert.Equal(
            ["Mira Holm", "Mira Holm"],
            Quoting.Speakers("“It was full,” said Mira Holm. The company had let forty people go. “It was a hard winter for us.”", "en"));

    [Theory]
    [InlineData("en", "Carl Holm laughed.\nA spokesman said he had not read it. “We are sure that the boats will sail,” he added.", "A spokesman")]
    [InlineData("en", "Carl Holm was arrested.\nPolice said he had fled. “I did nothing at all that night,” he said.", "Carl Holm")]
    [InlineData("de", "Karl Holm lachte.\nEin Sprecher sagte, er habe es nicht gelesen. „Die Boote fahren wieder“, fügte er hinzu.", "Sprecher")]
    [InlineData("es", "Su marido, Luis Rey, asiente.\nEl alcalde ha pedido una reunión. En un escrito advierte de que el cierre «sería un golpe para el pueblo».", "El alcalde")]
    [InlineData("fr", "La présidente l'interrompt : « Vous avez signé, monsieur Lis. » L'accusé baisse la tête. « J'aurais signé n'importe quoi », finit-il par dire.", "L'accusé")]
    [InlineData("it", "«Aspetto una firma da maggio», sospira Fulvio Lis.\nA ottobre toccherà al soprano Livia Holm, nata in città. «Canterò in piedi, come sempre», scherza.", "Livia Holm")]
    public void WhoIsInTheParagraphGoesBeforeAPersonOfTheOneBefore(string language, string text, string speaker) =>
        Assert.Contains(speaker, Quoting.Speakers(text, language)[^1]);

    [Theory]
    [InlineData("en", "Carl Holm was arrested. The ministry denied any link. “We never met the man,” it added.", "The ministry")]
    [InlineData("fi", "Matti Lahti lähti. Ministeriö kiisti väitteen. ”Emme tavanneet häntä koskaan”, se lisäsi.", "Ministeriö")]
    [InlineData("en", "The ferry firm Holm Lines denied it. “We never left the port,” it said.", "Holm Lines")]
    [InlineData("en", "Mona Lee spoke up. “He counts his own lunch,” Lee said.\nA report by the auditors puts it lower. “We could not verify the estimate,” it says.", "A report")]
    [InlineData("en", "Anna Holm has led the choir for years. He sent me a card. It said: “Good luck with all of them.”", "")]
    public void APronounOfThingsStandsForABodyOrATextAndForNoPerson(string language, string text, string speaker) =>
        Assert.Equal(speaker, Quoting.Speakers(text, language)[^1]);

    [Theory]
    [InlineData("“At first people laughed at me.”\n“Now they buy my boats,” said Anna Holm, who builds them.", "Anna Holm|Anna Holm")]
    [InlineData("“The boats come back”\nThe ferry sails in May.\n“We have waited for years,” said Anna Holm.", "Anna Holm|Anna Holm")]
    [InlineData("“At first people laughed at me.”\nAnd that was that.", "")]
    [InlineData("“At first people laughed at me,” it says on the wall.\n“Now they buy my boats,” said Anna Holm.", "|Anna Holm")]
    public void WordsBeforeAnybodySpeaksAreOfWhoSpeaksNext(string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, "en")));

    [Theory]
    [InlineData("de", "Minister Karl Holm traf Kanzler Otto Vass. Dieser sagte: „Die Fähre kommt im Mai wieder.“", "Otto Vass")]
    [InlineData("de", "Minister Karl Holm traf Kanzler Otto Vass. Er sagte: „Die Fähre kommt im Mai wieder.“", "Karl Holm")]
    [InlineData("fr", "Marc Ferrand a interrogé Paul Ormond. Ce dernier a répondu : « Le bac revient en mai. »", "Paul Ormond")]
    [InlineData("en", "Mark Holm met Paul Lee. The latter said: “The ferry comes back in May.”", "Paul Lee")]
    [InlineData("sv", "Karl Holm mötte Otto Vass. Denne sade: ”Färjan kommer tillbaka i maj.”", "Otto Vass")]
    public void APronounOfTheLatterStandsForWhoIsNamedLast(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void AnAsideBeforeTheVerbBelongsToTheClauseThatAConjunctionOpens() =>
        Assert.Equal(
            "der Wirt",
            Assert.Single(Quoting.Speakers("Holm, damals ein Knabe, saß da, und der Wirt, der müde war, brummte: „Die Fähre kommt im Mai wieder.“", "de")));

    [Fact]
    public void APronounStandsForSomebodyNewWhoSpokeLast() =>
        Assert.Equal(
            ["Mary Holm", "a neighbour", "a neighbour"],
            Quoting.Speakers("“We are open,” said Mary Holm. “They never came here,” a neighbour said. “They never will,” she added.", "en"));
}
