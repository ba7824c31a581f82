namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Who speaks in Turkish and Kazakh papers, by what shows it there: endings, capitals and what stands before a name.</summary>
public class TurkicNewspaperTests
{
    [Theory]
    [InlineData("tr", "Dava başladı. Can Duru'nun avukatı, \"Müvekkilim suçsuzdur\" dedi.", "Can Duru'nun avukatı")]
    [InlineData("tr", "Can Duru dün öldü. Duru'nun annesi, \"Oğlum suçsuzdur\" dedi.", "Duru'nun annesi")]
    [InlineData("tr", "Dava başladı. Can Duru'nun avukatı Ali Kal, \"Müvekkilim suçsuzdur\" dedi.", "Ali Kal")]
    public void WhoseOfficeItIsDoesNotSpeak(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
