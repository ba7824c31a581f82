using CorpusGenerator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGenerator.Tests;

/// <summary>What is generated compiles without a warning for every consumer that there may be.</summary>
public class CompilesTests
{
    private const string StrictCode = "[assembly: System.CLSCompliant(true)]";

    private static readonly TestCorpus Documents = TestCorpus.Of(
        ("harbour-ferry.txt", "The harbour ferry is back\n\n“It sails again,” said Mira Holm. “And <soon> & often.”\n"),
        ("harbour-ferry.de.txt", "Die Hafenfähre ist zurück\n\n„Sie fährt wieder“, sagte Mira Holm.\n"),
        ("Harbour Ferry.txt", "Another ferry\n\n“It sails too,” said Jonas Brandt.\n"),
        ("2031/_notes.txt", "Notes of the year\n"))
        .With(OptionNames.Constants, "ids titles quotes texts");

    public static TheoryData<LanguageVersion, TargetFramework> Consumers()
    {
        TheoryData<LanguageVersion, TargetFramework> consumers = [];
        foreach (LanguageVersion version in new[]
        {
            LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10,
            LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13,
        })
        {
            consumers.Add(version, TargetFramework.Net80);
        }

        foreach (TargetFramework target in new[] { TargetFramework.NetStandard20, TargetFramework.Net472 })
        {
            consumers.Add(LanguageVersion.CSharp7_3, target);
            consumers.Add(LanguageVersion.CSharp13, target);
        }

        return consumers;
    }

    [Theory]
    [MemberData(nameof(Consumers))]
    public void In_every_language_version_on_every_framework(LanguageVersion version, TargetFramework target)
    {
        TestCorpus corpus = Documents with { LanguageVersion = version };
        Assert.Empty(new Consumer(corpus) { Target = target }.Diagnostics());
        Assert.Empty(new Consumer(corpus.With(OptionNames.Accessibility, "public"))
        {
            Target = target,
            Code = StrictCode,
            Nullable = version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        }.Diagnostics());
    }

    [Theory]
    [InlineData("")]
    [InlineData("ids")]
    [InlineData("titles")]
    [InlineData("quotes")]
    [InlineData("texts")]
    [InlineData("none")]
    public void With_any_constants(string constants) =>
        Assert.Empty(new Consumer(Documents.With(OptionNames.Constants, constants)).Diagnostics());

    [Fact]
    public void Without_a_namespace() => Assert.Empty(
        new Consumer(Documents.With(OptionNames.RootNamespace, "")) { Code = "class Use { object all = Corpus.Articles.HarbourFerry; }" }
            .Diagnostics());

    [Theory]
    [InlineData("Corpus")]
    [InlineData("CorpusGenerator")]
    [InlineData("System.Text")]
    public void In_a_namespace_that_is_also_something_else(string name) =>
        Assert.Empty(new Consumer(Documents.With(OptionNames.RootNamespace, name)).Diagnostics());

    [Fact]
    public void Beside_types_of_the_same_names() => Assert.Empty(new Consumer(Documents)
    {
        Code = "namespace Sample { class Article { } class Quote { } class Speaker { } class System { } class CorpusGenerator { } class Data { } }",
    }.Diagnostics());

    [Theory]
    [InlineData("Corpus.Text.00.g.cs")]
    [InlineData("Corpus.Texts.g.cs")]
    [InlineData("Corpus.QuoteTexts.g.cs")]
    [InlineData("Corpus.Tables.g.cs")]
    public void Without_nullable_analysis_of_long_sums_of_strings(string hintName) =>
        Assert.Contains("#nullable disable\n", Documents.Run().Sources[hintName]);

    [Fact]
    public void An_empty_corpus()
    {
        Assert.Empty(new Consumer(TestCorpus.Empty).Diagnostics());
        using LoadedCorpus corpus = new Consumer(TestCorpus.Empty).Load();
        Assert.Empty(corpus.Articles);
        Assert.Empty(corpus.Quotes);
    }

    [Fact]
    public void A_document_without_quotes() => Assert.Empty(new Consumer(TestCorpus.Of(("a.txt", "It rains."))).Diagnostics());

    [Fact]
    public void A_corpus_without_members() =>
        Assert.Empty(new Consumer(Documents.With(OptionNames.MaxNames, "1")).Diagnostics());
}
