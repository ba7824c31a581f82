using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests.Corpora;

/// <summary>Which speakers of different articles are one.</summary>
public class SpeakerMergingTests
{
    private static readonly string[] Words = ["Mira", "Anna", "Holm", "Brandt", "von"];

    [Fact]
    public void ASurnameIsTheFullNameOfItsLanguage() => Assert.Equal(
        ["Mira Holm|Holm"],
        Speaking.In([new("en", ["Holm"]), new("en-GB", ["Mira Holm"])]));

    [Fact]
    public void AFormSeenBesideAFullNameIsThatName() => Assert.Equal(
        ["Mira Holm|Holmem"],
        Speaking.In([new("pl", ["Holmem"]), new("pl", ["Mira Holm", "Holmem"])]));

    [Fact]
    public void ANameThatTwoCouldHaveIsNeithers() => Assert.Equal(
        ["Holm", "Jonas Holm", "Mira Holm|Holm"],
        Speaking.In([new("en", ["Mira Holm", "Holm"]), new("en", ["Jonas Holm"]), new("en", ["Holm"])]));

    [Fact]
    public void OnlyWholeWordsCount() => Assert.Equal(
        ["Mira Holmberg", "Holm"],
        Speaking.In([new("en", ["Mira Holmberg"]), new("en", ["Holm"])]).OrderByDescending(name => name.Length));

    [Fact]
    public void ShorterFormsOfAShorterFormAreTheFullestName() => Assert.Equal(
        ["Anna Mira Holm|Holm|Mira Holm"],
        Speaking.In([new("en", ["Holm"]), new("en", ["Mira Holm"]), new("en", ["Anna Mira Holm"])]));

    [Fact]
    public void AnotherLanguagesFullNameIsNotLookedAt() => Assert.Equal(
        ["Holm", "Mira Holm"],
        Speaking.In([new("en", ["Holm"]), new("de", ["Mira Holm"])]));

    [Fact]
    public void DescriptionsStayInTheirArticles() => Assert.Equal(
        ["Mira Holm|keeper", "keeper@1", "keeper@2"],
        Speaking.In([
            new("en", ["Mira Holm", "keeper"]) { Descriptions = ["keeper"] },
            new("en", ["keeper"]) { Descriptions = ["keeper"] },
            new("en", ["keeper"]) { Descriptions = ["keeper"] }]));

    [Fact]
    public void AnAliasGoesBeforeWhatIsFound() => Assert.Equal(
        ["Jonas Holm|Holm", "Mira Holm"],
        Speaking.In([new("en", ["Mira Holm"]), new("en", ["Holm"])], new SpeakerAlias("Holm", "Jonas Holm")));

    [Fact]
    public void ShorterFormsOfAnAliasAreTheCanonicalName() => Assert.Equal(
        ["Mira Holm|Мира Холм|Холм"],
        Speaking.In([new("ru", ["Холм"]), new("ru", ["Мира Холм"])], new SpeakerAlias("Мира Холм", "Mira Holm")));

    [Fact]
    public void QuotesGoWithTheMergedSpeaker()
    {
        CorpusModel corpus = Speaking.Model([new("en", ["Anna Lund"], ["Holm"]), new("en", ["Mira Holm"])]);
        Assert.Equal(
            ["Anna Lund", "Mira Holm", "Mira Holm"],
            corpus.Quotes.Select(quote => corpus.Speakers[quote.Speaker].Name));
    }

    [Fact]
    public void TheOrderOfArticlesDoesNotMatter() => Prop.ForAll(Corpora(), articles =>
    {
        string[] speakers = Speaking.In(articles);
        return speakers.SequenceEqual(Speaking.In(articles.Reverse()))
            && speakers.SequenceEqual(Speaking.In(articles.Skip(1).Append(articles[0])));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void NoNameIsLostAndNoneIsTwoSpeakers() => Prop.ForAll(Corpora(), articles =>
    {
        CorpusModel corpus = Speaking.Model(articles);
        HashSet<string> given = [.. articles.SelectMany(article => article.Speakers).SelectMany(forms => forms)];
        return given.SetEquals(corpus.Speakers.SelectMany(speaker => speaker.Names))
            && corpus.Speakers.Select(speaker => speaker.Name).Distinct().Count() == corpus.Speakers.Count
            && corpus.Quotes.All(quote => quote.Speaker >= 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void AnotherArticleWithTheSameSpeakersChangesNothing() => Prop.ForAll(Corpora(), articles =>
        Speaking.In(articles).SequenceEqual(Speaking.In(articles.Append(articles[0]))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Arbitrary<Speaking[]> Corpora()
    {
        Gen<string> name = Gen.Choose(1, 3).SelectMany(count => Gen.Elements(Words).ArrayOf(count))
            .Select(words => string.Join(" ", words));
        Gen<string[]> speaker = Gen.Choose(1, 3).SelectMany(count => name.ArrayOf(count))
            .Select(forms => forms.Distinct().ToArray());
        Gen<Speaking> article = Gen.Elements("en", "de").Zip(
            Gen.Choose(1, 3).SelectMany(count => speaker.ArrayOf(count)),
            (language, speakers) => new Speaking(language, speakers));
        return Arb.From(Gen.Choose(1, 5).SelectMany(count => article.ArrayOf(count)));
    }
}
