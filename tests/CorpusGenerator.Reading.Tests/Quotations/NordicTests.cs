namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What Swedish and Finnish texts need, invented people speaking.</summary>
public class NordicTests
{
    [Theory]
    [InlineData("sv", "– Modulerna är beställda, gnabbades hon. – De kommer vecka nio.", "Modulerna är beställda", "De kommer vecka nio.")]
    [InlineData("fi", "– Viimeisessä mäessä en nähnyt mitään, Lehto rämpytti maalissa. – Joku huusi.", "Viimeisessä mäessä en nähnyt mitään", "Joku huusi.")]
    public void AnUnlistedVerbCutsALineWhereADashGoesOn(string language, string text, string first, string second) =>
        Assert.Equal([first, second], Quoting.Speech(text, language));

    [Theory]
    [InlineData("sv", "– Vi väntar på besked, gnabbades Anna Lis.", "Vi väntar på besked")]
    [InlineData("fi", "– Me emme luovuta ikinä! matkustajat huusivat laiturilla.", "Me emme luovuta ikinä")]
    public void AClauseEndsALine(string language, string text, string speech) =>
        Assert.Equal([speech], Quoting.Speech(text, language));

    [Theory]
    [InlineData("sv", "– Nej, sade Karin och reste sig. Nu går jag hem.", "Nej", "Nu går jag hem.")]
    [InlineData("fi", "– Ei, sanoi Kaarina ja nousi. Nyt minä lähden kotiin.", "Ei", "Nyt minä lähden kotiin.")]
    public void ASentenceInTheFirstPersonGoesOnWithTheSpeech(string language, string text, string first, string second) =>
        Assert.Equal([first, second], Quoting.Speech(text, language));

    [Theory]
    [InlineData("sv", "Byborna är arga. – Ingen har frågat oss, säger Karin Ek.", "Ingen har frågat oss", "Karin Ek")]
    [InlineData("fi", "Kyläläiset ovat vihaisia. – Meiltä ei kysytty, Kaarina Ek sanoo.", "Meiltä ei kysytty", "Kaarina Ek")]
    public void ADashMayOpenATurnAfterASentence(string language, string text, string speech, string speaker)
    {
        Assert.Equal([speech], Quoting.Speech(text, language));
        Assert.Equal([speaker], Quoting.Speakers(text, language));
    }

    [Fact]
    public void WhatFollowsTheClauseOfAMarkThatIsNeverClosedIsNotQuoted() =>
        Assert.Equal(["När jag flyttade in fanns här en butik"], Quoting.Speech("\"När jag flyttade in fanns här en butik, berättar Solveig Ek. Nu finns här ett gym.", "sv"));

    [Theory]
    [InlineData("sv", "Min man, som var lärare, svarade när jag läste upp det: ”Det är han också.”", "Min man")]
    [InlineData("en", "Anna Lee answered when I told her: “It is all that we have.”", "Anna Lee")]
    [InlineData("sv", "En granne, som vill vara anonym, säger till tidningen: ”Det luktar bränt varje natt.”", "En granne")]
    [InlineData("sv", "Enligt Anna Lis, som såg branden, ”small det som om hela huset lyfte”.", "Anna Lis")]
    [InlineData("sv", "Föreningens ordförande, Per Lund, säger: ”Vi har blivit lurade.”", "Per Lund")]
    [InlineData("sv", "”Det är slut med oss nu”, får brandmannen Olle Krans ur sig.", "Olle Krans")]
    [InlineData("sv", "”Ni skojar med mig”, sade vinnaren, 71-åriga Rut Fager från Vessby.", "Rut Fager")]
    [InlineData("sv", "”Det är klart att man blir ledsen”, säger en av de anställda som fått sluta.", "en av de anställda")]
    [InlineData("sv", "”Vi har aldrig sett något liknande”, säger Hans Ek.", "Hans Ek")]
    [InlineData("fi", "”Se oli kova myrsky”, kertoo Vesilahden satamassa asuva Rauno Lind.", "Rauno Lind")]
    [InlineData("fi", "”Te pilailette kanssani”, huudahti voittaja, 71-vuotias Ruut Vaajala Vesilahdesta.", "Ruut Vaajala")]
    [InlineData("fi", "Reijo Kivi piti sahaa ”ihan tavallisena kesän äänenä”, naapurinsa Ilpo Harju puhui ”pelkästä kidutuksesta”.", "Reijo Kivi")]
    [InlineData("fi", "Anna Lahti puhui lehmästä. ”Se ymmärsi enemmän kuin herrat”, hänellä oli tapana sanoa.", "Anna Lahti")]
    [InlineData("fi", "Hautakiveensä Kantola pyysi yhden rivin: ”Jatkakaa te vain.”", "Kantola")]
    public void TheSpeakerIsFound(string language, string text, string speaker) =>
        Assert.Equal(speaker, Quoting.Speakers(text, language)[0]);

    [Theory]
    [InlineData("sv", "Anna Lis kom hem. Hon lutade sig fram och väste mellan tänderna: ”Du ska få ångra dig.”")]
    [InlineData("en", "Anna Lis came home. She leaned back and then said to all: “You will be sorry.”")]
    public void APronounThatOpensTheSentenceHasItsOtherVerbs(string language, string text) =>
        Assert.Equal(["Anna Lis"], Quoting.Speakers(text, language));

    [Fact]
    public void WhatStandsInATextIsItsOwn() =>
        Assert.Equal(["rapporten"], Quoting.Speakers("I rapporten konstateras att skolan har ”allvarliga brister i säkerheten”.", "sv"));
}
