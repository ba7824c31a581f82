namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Whose office another one is says nothing about its holder: the mayor's spokesman is not the mayor.</summary>
public class OfficeHeadTests
{
    [Theory]
    [InlineData("en", "The mayor's spokesman Mark Holm came. “Please do not panic here,” the mayor said. “We never comment on that,” the spokesman added.", "the mayor|Mark Holm")]
    [InlineData("en", "Mark Holm, spokesman for the mayor, came. “Please do not panic here,” the mayor said. “We never comment on that,” the spokesman added.", "the mayor|Mark Holm")]
    [InlineData("de", "Die Sprecherin der Ministerin, Anna Holm, kam. „Wir haben dafür kein Geld“, sagte die Ministerin. „Das ist doch alles“, sagte die Sprecherin.", "die Ministerin|Anna Holm")]
    [InlineData("fr", "Le porte-parole du préfet, Marc Ferrand, est venu. « Ne semez pas la panique », a dit le préfet. « C'est tout ce soir », a ajouté le porte-parole.", "le préfet|Marc Ferrand")]
    [InlineData("es", "El portavoz del alcalde, Marcos Olmo, llegó. «No siembren el pánico», dijo el alcalde. «Eso es todo hoy», añadió el portavoz.", "el alcalde|Marcos Olmo")]
    [InlineData("it", "L'avvocato del ministro, Marco Lupi, è arrivato. «Non seminate il panico», ha detto il ministro. «Questo è tutto», ha detto l'avvocato.", "il ministro|Marco Lupi")]
    [InlineData("pt", "O porta-voz do prefeito, Marcos Olmo, chegou. “Não espalhem o pânico”, disse o prefeito. “Isso é tudo hoje”, disse o porta-voz.", "o prefeito|Marcos Olmo")]
    [InlineData("pl", "Rzecznik wojewody Jan Lis przyjechał. „Proszę nie siać paniki” – powiedział wojewoda. „To na dziś wszystko” – dodał rzecznik.", "wojewoda|Jan Lis")]
    [InlineData("cs", "Mluvčí starosty Jan Lis přijel. „Nešiřte tady paniku,“ řekl starosta. „To je dnes vše,“ dodal mluvčí.", "starosta|Jan Lis")]
    [InlineData("hr", "Glasnogovornik gradonačelnika Ivan Lis došao je. „Ne širite paniku“, rekao je gradonačelnik. „To je danas sve“, dodao je glasnogovornik.", "gradonačelnik|Ivan Lis")]
    [InlineData("ru", "Пресс-секретарь губернатора Иван Лисов приехал. «Не сейте панику», — сказал губернатор. «На сегодня всё», — добавил пресс-секретарь.", "губернатор|Иван Лисов")]
    [InlineData("ar", "جاء مستشار المحافظ سامر حداد. وقال المحافظ: «أرجوكم لا تنشروا الذعر هنا». وأضاف المستشار: «هذا كل شيء اليوم».", "المحافظ|سامر حداد")]
    [InlineData("fi", "Kunnanjohtajan tiedottaja Antti Holm tuli. ”Älkää lietsoko paniikkia”, sanoi kunnanjohtaja. ”Siinä on kaikki”, lisäsi tiedottaja.", "kunnanjohtaja|Antti Holm")]
    [InlineData("zh", "市长发言人林国栋来了。市长说：“请大家不要制造恐慌。”发言人补充说：“今天就这些内容。”", "市长|林国栋")]
    public void TheOfficeThatAnotherIsOfIsSomebodyElse(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fr", "« Ne semez pas la panique », a dit le préfet. « C'est tout », a ajouté le porte-parole du préfet.", "le préfet|le porte-parole du préfet")]
    [InlineData("es", "«No siembren el pánico», dijo el alcalde. «Es todo», añadió el portavoz del alcalde.", "el alcalde|el portavoz del alcalde")]
    [InlineData("pl", "„Proszę nie siać paniki” – powiedział wojewoda. „To wszystko” – dodał rzecznik wojewody.", "wojewoda|rzecznik wojewody")]
    [InlineData("ru", "«Не сейте панику», — сказал губернатор. «Это всё», — добавил пресс-секретарь губернатора.", "губернатор|пресс-секретарь губернатора")]
    public void WhereNobodyIsNamedTheTwoAreNotOne(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "Anna Lee, the lawyer and mayor of Vessby, came. “Please do not panic here,” the mayor said.", "Anna Lee")]
    [InlineData("fr", "Anne Ferrand, avocate et maire de Vessy, est venue. « Ne semez pas la panique », a dit la maire.", "Anne Ferrand")]
    [InlineData("pl", "Minister spraw zagranicznych profesor Jan Lis przyjechał. „Proszę nie siać paniki” – powiedział profesor.", "Jan Lis")]
    public void OfTwoOfficesOfOneHolderBothFindTheHolder(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void ABodyIsNoneOfItsPeople() =>
        Assert.Equal(
            ["police", "Mark Holm"],
            Quoting.Speakers("Police Chief Mark Holm spoke late. “We have no suspects at all,” police said. “We found nothing there,” Holm said.", "en"));

    [Theory]
    [InlineData("en", "“We are very sorry,” said a spokesman for the airline. “It is not enough,” said a spokesman for the union.", "a spokesman for the airline|a spokesman for the union")]
    [InlineData("de", "„Das tut uns leid“, sagte ein Sprecher des Unternehmens. „Das ist zu wenig“, sagte ein Sprecher der Lisbahn.", "ein Sprecher des Unternehmens|ein Sprecher der Lisbahn")]
    [InlineData("sv", "”Vi beklagar det”, sade en talesperson för flygbolaget. ”Det räcker inte”, sade en talesperson för facket.", "en talesperson för flygbolaget|en talesperson för facket")]
    [InlineData("fr", "« Nous regrettons cela », a dit un habitant. « Cela ne suffit pas », a dit un autre habitant.", "un habitant|un autre habitant")]
    public void TwoHoldersOfOneOfficeAreToldByWhatItIsFor(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "“We are very sorry,” said a spokesman for the airline. “It will not happen again,” the spokesman said.")]
    [InlineData("de", "„Das tut uns sehr leid“, sagte ein Sprecher des Unternehmens. „Es passiert nicht wieder“, sagte der Sprecher.")]
    [InlineData("fr", "« Nous regrettons cela », a dit un porte-parole de la compagnie. « C'est tout », a ajouté le porte-parole.")]
    public void AnArticleDoesNotMakeADescriptionAnotherOne(string language, string text) =>
        Assert.Single(Quoting.Speakers(text, language).Distinct());

    [Theory]
    [InlineData("„Das tut uns leid“, sagte der Chef der Lisberg AG Karl Holm.", "Karl Holm")]
    [InlineData("Die Sprecherin der Lisbahn sagte: „Das tut uns allen sehr leid.“", "Die Sprecherin der Lisbahn")]
    public void WhatAGermanOfficeIsOfIsNotItsHolder(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "de")));

    [Fact]
    public void ADescriptionThatHasANameInItIsNotTheNamesPerson() =>
        Assert.Equal(
            "Ada Lupi",
            Quoting.Speakers("Il ritorno di Ada Lupi: «Scrivo per non dimenticare i nomi»\nLa scrittrice Ada Lupi torna. «Scrivo a mano», racconta Lupi.", "it")[^1]);

    [Theory]
    [InlineData("sv", "Skolminister Anna Holm kom. Karl Ek teg. ”Vi har inte råd med det”, sa ministern.")]
    [InlineData("sv", "Minister Anna Holm kom. Karl Ek teg. ”Vi har inte råd med det”, sa ministern.")]
    [InlineData("fi", "Rikoskomisario Anna Holm saapui. Kalle Ek vaikeni. ”Meillä ei ole varaa siihen”, komisario sanoi.")]
    public void TheLastPartOfACompoundWithItsArticleIsTheSameOffice(string language, string text) =>
        Assert.Equal("Anna Holm", Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ja", "田中真理子社長が来た。田中氏は「うみを出し切る」と強調した。", "田中真理子")]
    [InlineData("ja", "ジョン・ハリソン首相が来た。ハリソン氏は「うみを出し切る」と強調した。", "ジョン・ハリソン")]
    [InlineData("zh", "约翰·哈里森来了。哈里森表示：“我们不会停下来的。”", "约翰·哈里森")]
    public void ASurnameWithoutSpacesFindsTheFullName(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "“We will look into it,” said Labour's Anna Holm.", "Anna Holm")]
    [InlineData("en", "In the courtroom Mark Holm, who led the hunt, said: “We will look into it.”", "Mark Holm")]
    [InlineData("de", "Karl Lee schwieg. Dessen Anwalt Paul Holm sagte: „Wir prüfen das in aller Ruhe.“", "Paul Holm")]
    [InlineData("de", "Mark Holm kam. Auf die Frage, was der Bürger tun könne, sagt er: „Wir prüfen das in Ruhe.“", "Mark Holm")]
    [InlineData("pl", "Anna Lis wita nas. „Zegar jest jak małe dziecko” – mówi i stawia herbatę.", "Anna Lis")]
    public void WhatStandsBesideTheNameIsNoPartOfIt(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Quoting.Speakers(text, language)));
}
