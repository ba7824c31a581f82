namespace CorpusGenerator.Reading.Tests.Quotations;

public class AttributionTests
{
    [Theory]
    [InlineData("en", "“The ferry is back,” said Mira Holm.")]
    [InlineData("en", "“The ferry is back,” Mira Holm, the harbour master, said.")]
    [InlineData("en", "“The ferry is back,” Mira Holm (Harbour Party) told reporters.")]
    [InlineData("en", "“The ferry is back,” Mira Holm, who runs the harbour and is one of the four pilots that were left in the town, said.")]
    [InlineData("en", "Mira Holm, the harbour master, said: “The ferry is back.”")]
    [InlineData("en", "Mira Holm: “The ferry is back.”")]
    [InlineData("en", "According to Mira Holm, “the ferry is back again”.")]
    [InlineData("en", "“The ferry is back.” — Mira Holm")]
    [InlineData("en", "“The ferry is back,” harrumphed Mira Holm.")]
    [InlineData("en", "The harbour has one owner.\nMira Holm said:\n“The ferry is back.”")]
    [InlineData("de", "„Die Fähre ist wieder da“, so Mira Holm am Montag.")]
    [InlineData("de", "Der Zeitung sagte Mira Holm: „Die Fähre ist wieder da.“")]
    [InlineData("de", "Mira Holm zufolge ist „die Fähre endlich wieder da“.")]
    [InlineData("tr", "Mira Holm, “Vapur geri döndü” dedi.")]
    [InlineData("ar", "قالت ميرا هولم: «عادت العبارة إلى الميناء».")]
    [InlineData("zh", "米拉说：“渡轮已经回来了。”")]
    [InlineData("ja", "ミラ市長は「フェリーが戻ってきた」と述べた。")]
    public void TheSpeakerIsFoundWhereverTheClauseStands(string language, string text) =>
        Assert.Contains(Assert.Single(Quoting.Speakers(text, language)), new[] { "Mira Holm", "ميرا هولم", "米拉", "ミラ", "ミラ市長" });

    [Theory]
    [InlineData("en", "Unfortunately, somebody at the port said that “the ferry comes back in May”.", "somebody")]
    [InlineData("es", "Lamentablemente, dijo que «la balsa no vuelve en mayo a la isla».", "")]
    [InlineData("fr", "Curieusement, a dit que « le bac revient en mai ».", "")]
    [InlineData("it", "Fortunatamente, qualcuno del porto ha detto che «il traghetto torna in maggio».", "qualcuno del porto")]
    [InlineData("pt", "Infelizmente, disse que «a balsa volta em maio à ilha».", "")]
    [InlineData("sv", "Lyckligtvis sade någon i hamnen att ”färjan kommer tillbaka i maj”.", "någon")]
    [InlineData("pl", "Niestety, ktoś w porcie powiedział: „Prom wróci do nas w maju tego roku”.", "ktoś")]
    [InlineData("cs", "Bohužel, někdo v přístavu řekl: „Přívoz se k nám vrátí v květnu.“", "někdo")]
    [InlineData("hr", "Nažalost, netko u luci rekao je: „Trajekt nam se vraća u svibnju.“", "netko")]
    [InlineData("ru", "Увы, сказал он: «Паром вернётся к нам в мае этого года».", "")]
    [InlineData("uk", "Нажаль, хтось у порту сказав: «Пором повернеться до нас у травні».", "хтось")]
    public void AnAdverbThatOpensASentenceIsNoSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pt", "Muitas pontes da vila, sustentou Edite Ramos, «são perigosas para as crianças».", "Edite Ramos")]
    [InlineData("pt", "Edite Ramos prometeu assegurar a gestão do porto e admitiu que «a balsa volta só em maio».", "Edite Ramos")]
    [InlineData("fr", "Le maire de la ville, qui se trouve dans la capitale, Port-Louis, a dit que « le bac rendrait la côte aux pêcheurs ».", "Le maire de la ville")]
    [InlineData("fr", "Le maire est convaincu que « le bac rendrait la côte aux pêcheurs ».", "Le maire")]
    [InlineData("it", "Dario Fontana una volta ha detto. «Il mare non ha fretta di nessuno».", "Dario Fontana")]
    [InlineData("it", "«Abbiamo riaperto il molo», così il sindaco al porto.", "il sindaco")]
    [InlineData("it", "Secondo l'associazione pescatori, «bisogna leggere bene il progetto del ponte».", "l'associazione pescatori")]
    [InlineData("it", "Lavoro faticoso se persino Dario Fontana, il capo del porto, ha riferito di un ponte «che non è ancora pronto».", "Dario Fontana")]
    [InlineData("es", "Según el concejal de Cultura, Pedro Olmos, la orquesta «ha hecho por el barrio más que tres planes».", "Pedro Olmos")]
    [InlineData("es", "La concejala admite que sería mejor otro puente, pero «la realidad es la que es», ha insistido.", "La concejala")]
    [InlineData("tr", "Paketin bugün geleceğini bildiren Selin Kaya, “Vapur mayısta geri geliyor” dedi.", "Selin Kaya")]
    [InlineData("tr", "Sürekli gülen muhtar, “Vapur mayısta geri geliyor” dedi.", "muhtar")]
    [InlineData("tr", "NATO, “Vapur mayısta geri geliyor” açıklamasını yaptı.", "NATO")]
    [InlineData("ja", "市役所で山田太郎市長が「橋は来年完成する」と述べて計画書を渡した。", "山田太郎")]
    [InlineData("uk", "Порт готовий, доповів на засіданні Портради очільник міста Андрій Лис: «Пором повернеться до нас у травні».", "Андрій Лис")]
    [InlineData("kk", "«Төрге шық, шай іш», – депті Айгүл.", "Айгүл")]
    public void TheSubjectOfTheCueIsTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("“The ferry is back,” said Mira Holm.", AttributionKind.Named, "Mira Holm", "said")]
    [InlineData("“The ferry is back,” said the driver.", AttributionKind.Title, "the driver", "said")]
    [InlineData("President Mira Holm came. “The ferry is back,” she said.", AttributionKind.Pronoun, "she", "said")]
    [InlineData("“The ferry is back.”", AttributionKind.None, "", "")]
    public void TheAttributionSaysHowTheSpeakerWasFound(string text, AttributionKind kind, string words, string cue)
    {
        Quotation quotation = Assert.Single(Quoting.Read(text, "en").Quotations);
        Assert.Equal(kind, quotation.AttributionKind);
        Assert.Equal(words, quotation.Attribution.StringOf(text));
        Assert.Equal(cue, quotation.Cue.StringOf(text));
    }

    [Fact]
    public void PartsOfASplitQuotationAreOneUtterance()
    {
        const string Text = "“The ferry is back,” Mira Holm said, “and we are glad.”";
        DocumentQuotations read = Quoting.Read(Text, "en");
        Assert.Equal(2, read.Quotations.Count);
        Assert.Equal(read.Quotations[0].Group, read.Quotations[1].Group);
        Assert.Equal(AttributionKind.Named, read.Quotations[1].AttributionKind);
    }

    [Fact]
    public void ParagraphsThatReopenAQuotationAreOneUtterance()
    {
        const string Text = "“The ferry is back,” said Mira Holm. “It is new.\n“It is fast.\n“It is ours.”";
        DocumentQuotations read = Quoting.Read(Text, "en");
        Assert.Equal([0, 0, 0, 0], read.Quotations.Select(quotation => quotation.Group));
        Assert.Equal(["Mira Holm"], Quoting.Speakers(Text, "en").Distinct());
    }

    [Fact]
    public void TwoUtterancesAreTwoGroups()
    {
        DocumentQuotations read = Quoting.Read("Holm: “We will build it.” Vass: “We will not.”", "en");
        Assert.Equal([0, 1], read.Quotations.Select(quotation => quotation.Group));
    }

    [Fact]
    public void AFloatingQuotationInheritsTheSpeaker()
    {
        DocumentQuotations read = Quoting.Read("“The ferry is back,” said Mira Holm. Nobody spoke. “It is fast and new.”", "en");
        Assert.Equal(0, read.Quotations[1].Speaker);
        Assert.Equal(AttributionKind.CarriedOver, read.Quotations[1].AttributionKind);
    }

    [Fact]
    public void QuotationsInAListHaveOneSpeaker() =>
        Assert.Equal(
            [AttributionKind.Named, AttributionKind.Named],
            Quoting.Read("Mira Holm asked: “How long is that?”, “How far is that?”", "en").Quotations.Select(quotation => quotation.AttributionKind));

    [Fact]
    public void AProverbHasNoSpeaker()
    {
        DocumentQuotations read = Quoting.Read("Citing the old saying “A ship needs its sea,” Mira Holm said she would stay.", "en");
        Assert.Equal(-1, Assert.Single(read.Quotations).Speaker);
    }

    [Theory]
    [InlineData("en", "Someone at the harbour asked: “Have you seen the ferry today?” says Holm.", "Someone")]
    [InlineData("it", "Qualcuno presso la sede di Porto ha chiesto \"Ragazzi, avete visto il traghetto?\" afferma Conti.", "Qualcuno")]
    [InlineData("fr", "Heureusement, quelqu'un du port a dit : « Tiens, vous avez vu le bac ? » dit Ormond.", "quelqu'un du port")]
    [InlineData("de", "Jemand im Hafen fragte: „Habt ihr heute die Fähre gesehen?“, sagt Holm.", "Jemand")]
    public void OfTwoReportsTheOneThatLeadsToTheWordsIsTheirs(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, language));
}
