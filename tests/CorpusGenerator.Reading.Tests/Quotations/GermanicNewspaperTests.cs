namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What German and English papers and older prose print that no invented text had shown.</summary>
public class GermanicNewspaperTests
{
    [Theory]
    [InlineData("Der erfolgreiche Karl Lehr kam heim. „Es war ein schöner Tag für uns“, sagt er.", "Karl Lehr")]
    [InlineData("„Es war ein schöner Tag für uns“, sagt die sympathische Anna Rehm.", "Anna Rehm")]
    [InlineData("Die Anna Rehm kam heim. „Es war ein schöner Tag für uns“, sagt Rehm.", "Anna Rehm")]
    public void AnArticleAndAnAdjectiveAreNoPartOfAName(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "de")));

    [Theory]
    [InlineData("„Wer seid Ihr denn wohl?“ fragte der Fürst den General.", "der Fürst")]
    [InlineData("Trainer Karl Lehr kam. „Schade ist das“, stellte der HSV-Trainer fest.", "Karl Lehr")]
    [InlineData("Die Wirtin rief Anna, weil der Gast laut fragte: „Ist hier noch jemand da?“", "der Gast")]
    public void AnObjectIsNoPartOfAnOffice(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "de")));

    [Theory]
    [InlineData("Karl Lehr fragte die Zeugin. Die antwortete: „Ich meine schon, ja.“", "die Zeugin")]
    [InlineData("Karl Lehr fragte den Zeugen Max Uhl. Der antwortete: „Ich meine schon, ja.“", "Max Uhl")]
    [InlineData("Der Fürst fragte Karl Lehr, wer er sei. „Ich bin der Müller“, erwiderte dieser.", "Karl Lehr")]
    public void AnArticleInAPronounsPlaceStandsForWhomeverWasNamedLast(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "de")));

    [Theory]
    [InlineData("Da rief Karl Lehr, als er die Leute sah: „Ich habe das nicht geglaubt!“", "Karl Lehr")]
    [InlineData("Karl Lehr rief, als die Bäuerin ihn sah: „Ich habe das nicht geglaubt!“", "Karl Lehr")]
    [InlineData("Sie traf Karl Lehr, der seinen Antrag verteidigte: „Ich kämpfe für die Radwege.“", "Karl Lehr")]
    public void TheVerbOfAClauseBeforeTheColonIsNotTheSentences(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "de")));

    [Theory]
    [InlineData("de", "„Endlich hatten wir mal das nötige Glück.“ (Trainer Karl Lehr nach dem Sieg)", "Karl Lehr")]
    [InlineData("en", "“We finally had some luck today.” (Coach Mark Holm after the win)", "Mark Holm")]
    [InlineData("fr", "« Nous avons enfin eu un peu de chance » (Marc Ferrand, entraîneur)", "Marc Ferrand")]
    [InlineData("en", "“We finally had some luck today.” (AP)", "")]
    public void WhoIsNamedInBracketsAfterTheWordsSpeaks(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void AnotherIsNotWhoSpokeBefore() =>
        Assert.Equal(["Mark Holm", "another"], Quoting.Speakers("“We will stay here,” said Mark Holm. “We will not give up,” another said.", "en"));

    [Theory]
    [InlineData("en", "An elderly lady went to the table and told them they were “a complete and utter disgrace”.", "An elderly lady")]
    [InlineData("en", "Councillor Derek Holm came.\nCoun Holm said: “They wanted the plans throwing out.”", "Derek Holm")]
    [InlineData("de", "Zum Thema Bus betonte Jarol, dass die Verbindung „generell sehr gut ist und bleiben soll“.", "Jarol")]
    public void AVerbAShortOfficeAndATopicAreNoPartOfASpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
