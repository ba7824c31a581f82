namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Papers name a known person without the office and say the office later.</summary>
public class LeadingOfficeTests
{
    [Theory]
    [InlineData("en", "Anna Holm came late. “We shall mend the bridge this year,” the minister of transport said.", "Anna Holm")]
    [InlineData("de", "Anna Holm kam spät. „Wir richten die Brücke noch heuer“, sagte die Ministerin.", "Anna Holm")]
    [InlineData("fr", "Paul Ferrand est venu. « Nous réparerons ce pont », a promis le ministre de l'Équipement.", "Paul Ferrand")]
    [InlineData("es", "Eduardo Lizana habló tarde. «Ganamos como siempre», dijo el entrenador del Tarvia.", "Eduardo Lizana")]
    [InlineData("it", "Livia Sarpi è arrivata tardi. «Ripareremo il ponte», ha promesso la sindaca.", "Livia Sarpi")]
    [InlineData("pt", "Rui Reis chegou tarde. “Vamos reparar a ponte”, prometeu o prefeito de Vernal.", "Rui Reis")]
    public void AnOfficeThatNobodyHasIsOfTheOnlyPersonWithoutOne(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("Anna Holm met Eva Lee. “We shall mend the bridge this year,” the minister said.", "the minister")]
    [InlineData("Singer Anna Holm came. “We shall mend the bridge this year,” the minister said.", "the minister")]
    [InlineData("Anna Holm was arrested. “She drove far too fast,” the judge said.", "the judge")]
    [InlineData("Anna Holm came late. “We shall mend the bridge this year,” a minister said.", "A minister")]
    public void ItIsNobodysWhereMoreMayHaveIt(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "en")), ignoreCase: true);
}
