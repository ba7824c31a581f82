namespace CorpusGenerator.Reading.Tests.Quotations;

public class OfficeHolderTests
{
    [Theory]
    [InlineData("it", "«Il molo riapre a maggio», ha detto ieri sera l'assessore regionale ai Trasporti Carlo Fontana.", "Carlo Fontana")]
    [InlineData("it", "L'assessora alle politiche sociali Anna Lupi ha detto: «Il molo riapre a maggio».", "Anna Lupi")]
    [InlineData("it", "«Il molo riapre a maggio», ha detto la senatrice di Italia Sovrana Gabriella Lupi.", "Gabriella Lupi")]
    [InlineData("es", "El presidente de la patronal gallega Ría d'Alba, Pedro Olmos, avisó ayer de que «la balsa no vuelve en mayo a la isla».", "Pedro Olmos")]
    [InlineData("es", "«La balsa no vuelve», dijo el portavoz del Consejo Insular de Peñalba Pedro Olmos.", "Pedro Olmos")]
    [InlineData("es", "«La balsa vuelve en mayo», avisó ayer, en Soria, la edil de Hacienda, Ana Olmos.", "Ana Olmos")]
    [InlineData("de", "„Die Fähre kommt wieder“, sagte die Sprecherin für Verkehr Anna Holm.", "Anna Holm")]
    [InlineData("en", "In the capital, Portby, Anna Holm said that “the ferry comes back in May”.", "Anna Holm")]
    [InlineData("hr", "„Trajekt nam se vraća“, kazala je predsjednica udruge Zeleni otok Marija Lis.", "Marija Lis")]
    [InlineData("de", "„Die Fähre kommt wieder“, warnt die Landrätin des Kreises Oberau, Anna Holm.", "Anna Holm")]
    public void TheNameAfterAnOfficeAndWhatItIsForIsTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "Furto in porto, il custode: «Mi hanno portato via anche le reti»", "il custode")]
    [InlineData("it", "Anna Lupi, la custode: «Mi hanno portato via anche le reti»", "Anna Lupi")]
    [InlineData("de", "Es wurde still im Saal, darauf Holm: „Die Fähre kommt nicht mehr.“", "Holm")]
    [InlineData("pt", "E o barqueiro, depois de um silêncio: «A balsa volta em maio.»", "o barqueiro")]
    [InlineData("pt", "Contactada pelo jornal, fonte oficial da Câmara garantiu que «a balsa volta em maio».", "fonte oficial da Câmara")]
    [InlineData("es", "El alcalde habló con la edil de Hacienda, Ana Olmos, quien le espetó: «La balsa no vuelve nunca».", "Ana Olmos")]
    public void WhoStandsBeforeTheColonIsTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("it", "«Il molo riapre a maggio». Lo afferma in una nota la senatrice Gabriella Lupi.", "Gabriella Lupi")]
    [InlineData("it", "«Il molo riapre a maggio». È quanto sostiene Dario Fontana.", "Dario Fontana")]
    [InlineData("es", "«La balsa vuelve en mayo a la isla». Quien así habla es Pedro Olmos, barquero.", "Pedro Olmos")]
    [InlineData("cs", "„Přívoz se k nám vrátí v květnu.“ Řekl to Petr Lis.", "Petr Lis")]
    [InlineData("sv", "– Färjan kommer tillbaka i maj.\nDet säger Anna Lund.", "Anna Lund")]
    [InlineData("fr", "« Le bac revient en mai » : Anne Ormond, patronne du port, ne doute de rien.", "Anne Ormond")]
    public void TheSentenceAfterTheQuotationNamesTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("fr", "La direction du port « déplore un retard » et affirme que le bac « revient en mai comme promis ».", "La direction du port")]
    [InlineData("hr", "„Ovo je“, kaže Ana Lis pokazujući prema moru, „jedina luka koju imamo ovdje.“", "Ana Lis")]
    [InlineData("de", "Als Anna Holm ausrief: „Die Fähre kommt nie wieder!“, so blieb keiner ruhig.", "Anna Holm")]
    [InlineData("it", "I giudici, lunedì, scrivono che Dario Fontana «agì con piena coscienza del pericolo», smentendo la perizia del professor Lupi.", "I giudici")]
    [InlineData("cs", "Senátor Marek Lis návrh označil za „výsměch všem poctivým lidem“.", "Marek Lis")]
    [InlineData("de", "„Das tut weh“, räumte Kapitänin Petra Lang nach dem Spiel ein.", "Petra Lang")]
    [InlineData("de", "Nach Einschätzung von Anna Holm ist das „ein sehr langer, kalter Winter“.", "Anna Holm")]
    [InlineData("es", "«La balsa no vuelve», dijo ayer en su cuenta la alcaldesa.", "la alcaldesa")]
    public void WordsAroundTheCueAreNotTakenForTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Quoting.Speakers(text, language)[^1]);

    [Theory]
    [InlineData("fr", "« Le bac revient », s’est félicitée Mme Ferrand, ajoutant que « la côte sera ouverte à tous avant l’été ».", "Ferrand|Ferrand")]
    [InlineData("it", "«Il molo riapre», amava ripetere Dario Fontana ai clienti più giovani.", "Dario Fontana")]
    public void AParticipleOrAHelpingVerbBelongsToTheSubjectOfItsSentence(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));
}
