namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Ages before and after the name of who speaks.</summary>
public class AgeTests
{
    [Theory]
    [InlineData("en", "Mark Lee left. “I cannot believe it at all,” said 22-year-old Anna Holm.")]
    [InlineData("de", "Karl Lee ging. „Das kann ich kaum glauben“, sagte die 22-jährige Anna Holm.")]
    [InlineData("sv", "Karl Lee gick. ”Jag kan inte tro det”, säger 22-åriga Anna Holm.")]
    [InlineData("sv", "Karl Lee gick.\n– Jag kan inte tro det, säger 22-åriga Anna Holm.")]
    [InlineData("fi", "Kalle Lee lähti. ”En voi uskoa sitä”, sanoo 22-vuotias Anna Holm.")]
    [InlineData("pl", "Jan Lis wyszedł. „Prom wróci do nas” – powiedziała 34-letnia inżynier Anna Holm.")]
    [InlineData("hr", "Ivan Lis je otišao. „Trajekt se vraća“, rekla je 34-godišnja Anna Holm.")]
    [InlineData("sv", "Karl Lee gick.\n– Jag kan inte alls fatta det, säger Anna Holm, 22.")]
    [InlineData("fi", "Kalle Lee lähti.\n– En voi uskoa sitä, sanoo Anna Holm, 22.")]
    public void AnAgeBelongsToTheName(string language, string text) =>
        Assert.Equal("Anna Holm", Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void TheWordsAsWrittenHaveTheWholeAge()
    {
        const string Text = "“I cannot believe it at all,” said 22-åriga Anna Holm. ”Jag kan inte tro det”, säger 22-åriga Anna Holm.";
        Assert.Equal("22-åriga Anna Holm", Quoting.Read(Text, "sv").Quotations[^1].Attribution.StringOf(Text));
    }
}
