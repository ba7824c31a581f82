namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Names that the text has only after a phrase which asks for another case.</summary>
public class InflectedNameTests
{
    [Theory]
    [InlineData("pl", "Zdaniem radnej Hanny Sobol", "Hanna Sobol")]
    [InlineData("pl", "Według Jana Nowaka", "Jan Nowak")]
    [InlineData("pl", "Zdaniem Ewy Nowickiej-Bąk", "Ewa Nowicka-Bąk")]
    [InlineData("pl", "Według Jerzego Koniecznego", "Jerzy Konieczny")]
    [InlineData("pl", "Zdaniem Krystiana Wrony", "Krystian Wrona")]
    public void APolishNameHasItsBaseForm(string language, string source, string name) =>
        Assert.Equal(name, Assert.Single(Quoting.Speakers($"{source} „to jest zupełnie nowa sytuacja w mieście”.", language)));

    [Theory]
    [InlineData("cs", "Podle starostky Ivany Procházkové je „to tady naprostý zázrak“.", "Ivana Procházková")]
    [InlineData("cs", "Podle Karla Doležala je „to tady naprostý zázrak“.", "Karel Doležal")]
    [InlineData("cs", "Podle Tomáše Beneše je „to tady naprostý zázrak“.", "Tomáš Beneš")]
    [InlineData("hr", "Prema riječima Marka Barbića, „to je sasvim nova situacija“.", "Marko Barbić")]
    [InlineData("hr", "Prema riječima Ivane Radoš, „to je sasvim nova situacija“.", "Ivana Radoš")]
    [InlineData("ru", "По словам Александра Лисова, «это совершенно новое дело».", "Александр Лисов")]
    [InlineData("ru", "По словам Зои Ильиничны Кротовой, «это совершенно новое дело».", "Зоя Ильинична Кротова")]
    [InlineData("ru", "По мнению Марии Шевченко, «это совершенно новое дело».", "Мария Шевченко")]
    [InlineData("uk", "За словами Степана Кравчука, «це зовсім нова справа».", "Степан Кравчук")]
    [InlineData("uk", "За словами Петра Білого, «це зовсім нова справа».", "Петро Білий")]
    public void ASlavicNameHasItsBaseForm(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("cs", "Podle Václava Havla je „to tady naprostý zázrak“.", "Václava Havla")]
    [InlineData("pl", "Zdaniem Marka Dudka „to zupełnie nowa sytuacja w mieście”.", "Marka Dudka")]
    [InlineData("pl", "Według Wolbrama Nowaka „to zupełnie nowa sytuacja w mieście”.", "Wolbrama Nowaka")]
    public void ANameWhoseEndingTellsNothingStaysAsItIsWritten(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("hr", "Jure Barbić kaže: „To je sasvim nova situacija.“", "Jure Barbić")]
    [InlineData("pl", "Jak powiedziała Hanna Sobol, „to zupełnie nowa sytuacja w mieście”.", "Hanna Sobol")]
    [InlineData("ru", "Как утверждает Анна Лисова, «это совершенно новое дело».", "Анна Лисова")]
    public void ANameInItsBaseFormKeepsIt(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Quoting.Speakers(text, language)));
}
