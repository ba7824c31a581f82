namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Speakers that a preposition, a text or the words of another name.</summary>
public class SourceTests
{
    [Theory]
    [InlineData("it", "Per la procura, l'imputato «ha agito con piena consapevolezza».", "la procura")]
    [InlineData("es", "Para el economista Pablo Vera, «los datos son todavía incompletos».", "Pablo Vera")]
    [InlineData("fr", "Pour l'économiste Paul Véran, « les chiffres sont encore incomplets ».", "Paul Véran")]
    [InlineData("fr", "À en croire la préfète, Rita Manque, « les travaux seront finis avant l’été ».", "Rita Manque")]
    public void ASentenceThatOpensWithForNamesASource(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "Per la prima volta, il porto «ha aperto di notte».")]
    [InlineData("es", "Para colmo, el puerto «abre solo por la noche».")]
    public void NotEverythingAfterForIsASource(string language, string text) =>
        Assert.All(Quoting.Speakers(text, language), speaker => Assert.Equal("", speaker));

    [Theory]
    [InlineData("it", "Nella lettera si legge: «Non possiamo accettare queste condizioni».", "lettera")]
    [InlineData("it", "«Non ci sarà nessun taglio»: lo ha detto il ministro Carlo Bassi.", "Carlo Bassi")]
    [InlineData("es", "Dice el refrán: «Quien mucho abarca poco aprieta».", "")]
    [InlineData("fr", "Interrogé par la presse, Bas a coupé court : « Je n’ai rien à ajouter ».", "Bas")]
    [InlineData("es", "«He visto una luz en el cielo», contó a los agentes el pescador.", "el pescador")]
    [InlineData("fr", "D’après la bouchère du port, « le bac ne reviendra pas avant l’été ».", "la bouchère du port")]
    [InlineData("it", "Dura la replica di Conti: «Sono accuse senza alcun fondamento».", "Conti")]
    [InlineData("it", "Secondo quanto riferito da Anna Righi, «il molo era già chiuso».", "Anna Righi")]
    [InlineData("pt", "— Que horas são agora? — quis saber a Marta.", "Marta")]
    [InlineData("es", "«Soy inocente», repite Julio Negro desde la cárcel.", "Julio Negro")]
    [InlineData("pt", "Em nota, a empresa afirma que «a ponte é segura e vai continuar aberta».", "a empresa")]
    [InlineData("fr", "« C’est un grand jour pour nous », s’est félicitée Mme Mert.", "Mert")]
    [InlineData("pl", "„Kocham to miasto” – napisała na Facebooku Maria Lis.", "Maria Lis")]
    [InlineData("ar", "وقال يان فيلينسكي للصحافيين: \"سنبدأ العمل غدا في الجسر\".", "يان فيلينسكي")]
    [InlineData("ar", "وأوضح المدير العام للشركة سامر حداد أن \"العمل سيبدأ غدا في الجسر\".", "سامر حداد")]
    [InlineData("ar", "وقال رئيس ليرانيا أنطون فيلينسكي: \"سنبدأ العمل غدا في الجسر\".", "أنطون فيلينسكي")]
    [InlineData("zh", "发言人陈红强调，“局势复杂”。", "陈红")]
    [InlineData("ja", "「安全が第一だ」と高橋は強調した。", "高橋")]
    [InlineData("en", "Holm blamed the board for the closures in Vessby and Porto, saying, “They never asked anybody here.”", "Holm")]
    [InlineData("en", "His wife, Greta, disagreed: “At last we are dry.”", "Greta")]
    [InlineData("en", "“We have never seen swells like this”, the harbour master told reporters on the quay.", "the harbour master")]
    [InlineData("en", "“All hands to the pumps!” bawled the first mate.", "the first mate")]
    [InlineData("en", "“I never wanted the post,” the Gazette quoted Lotte Hamm as saying.", "Lotte Hamm")]
    [InlineData("en", "The report quotes an unnamed paramedic as saying: “There were no blankets.”", "an unnamed paramedic")]
    [InlineData("en", "“It rained, and then the cow came over the wall,” is how Owen Hale, a postman from Porto, remembers it.", "Owen Hale")]
    [InlineData("en", "“Roses do not read newspapers,” came the reply from the head gardener.", "the head gardener")]
    [InlineData("en", "“We are watching the level,” read a statement from Clement Addo.", "Clement Addo")]
    [InlineData("en", "The deal was described as “a slap in the face” by the finance ministry.", "the finance ministry")]
    [InlineData("en", "The neighbours described Holm as “a quiet man who loved his tomatoes.”", "The neighbours")]
    [InlineData("en", "The head of the board, former brigadier Anna Lee, said that the ferry was “an act of folly on the water”.", "Anna Lee")]
    [InlineData("en", "“You could hear the hull groan,” a ferry skipper who witnessed the collision told the Gazette.", "a ferry skipper")]
    [InlineData("en", "The Gazette spoke with Dr Petra Osei, a doctor at Marlow General, who called the plan “entirely predictable and late”.", "Petra Osei")]
    [InlineData("en", "The spokesperson for the relief agency, Inesca Aldaba, said that roads were “cut off in a dozen places”.", "Inesca Aldaba")]
    [InlineData("en", "The leader of the smaller Harbour Party, Jobina Kemble, accused both of “playing games with our lives”.", "Jobina Kemble")]
    [InlineData("de", "„Vorwärts, Leute, es gilt!“ commandirte der Rittmeister.", "der Rittmeister")]
    [InlineData("ar", "ورأى أستاذ العلوم السياسية في جامعة عدن مروان باصرة أن الاتفاق \"ولد ميتا منذ اللحظة الأولى\".", "مروان باصرة")]
    [InlineData("tr", "Kıyı Koruma Derneği Başkanı Selma Ertan öfkeliydi: “Sahili betona boğdular, bir de plaket istiyorlar.”", "Selma Ertan")]
    public void TheSpeakerIsWhoTheClauseNames(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void TheSecondQuotationOfASentenceHasTheFirstOnesSpeaker() =>
        Assert.Equal(
            ["Mert", "Mert"],
            Quoting.Speakers("« C’est un grand jour », s’est félicitée Mme Mert, ajoutant que « le pont sera ouvert à tous avant l’été ».", "fr"));

    [Fact]
    public void AnUnresolvedPronounIsKeptForTheSecondPartOfASplitQuotation()
    {
        const string Text = "„Das“, erwiderte sie leise, „habe ich nie gesagt.“";
        DocumentQuotations read = Quoting.Read(Text, "de");
        Assert.Equal(["sie", "sie"], read.Quotations.Select(quotation => quotation.Attribution.StringOf(Text)));
    }

    [Fact]
    public void ASurnameIsTheBeginningOfANameWithoutASpace() =>
        Assert.Equal(
            ["高橋健一", "高橋健一", "高橋健一"],
            Quoting.Speakers("高橋健一社長は「橋を完成させたい」と述べた。高橋氏は「住民の声を大切にする」と語った。高橋社長によると、工事は順調だという。「安全が第一だ」と強調した。", "ja"));

    [Fact]
    public void ATranscriptsParagraphsAreTheLastLabels() =>
        Assert.Equal(
            ["HALE", "LIND", "LIND", "HALE"],
            Quoting.Speakers("“HALE: Who paid for the ferry?\n“LIND: The harbour did, all of it.\n“Every family gave a coin a week.\n“HALE: And who steers it now?", "en"));
}
