using CorpusGenerator.Generation;
using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Tests;

public class SettingsTests
{
    private static readonly TestCorpus Documents = TestCorpus.Of(("ferry.txt", "It sails."), ("bell.txt", "It rings."));

    [Theory]
    [InlineData(OptionNames.Namespace, "My Project")]
    [InlineData(OptionNames.Namespace, "My.class")]
    [InlineData(OptionNames.Namespace, "My..Project")]
    [InlineData(OptionNames.ClassName, "My Corpus")]
    [InlineData(OptionNames.ClassName, "namespace")]
    [InlineData(OptionNames.ClassName, "Articles")]
    [InlineData(OptionNames.ClassName, "Text00")]
    [InlineData(OptionNames.Accessibility, "private")]
    [InlineData(OptionNames.Constants, "ids bodies")]
    [InlineData(OptionNames.Constants, "7")]
    [InlineData(OptionNames.MaxNames, "many")]
    [InlineData(OptionNames.MaxNames, "-1")]
    [InlineData(OptionNames.MaxNames, "99999999999")]
    [InlineData(OptionNames.Language, "not a tag")]
    public void A_value_that_is_not_understood_is_reported_and_the_default_used(string property, string value)
    {
        GeneratorRun run = Documents.With(property, value).Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0009", diagnostic.Id);
        Assert.Contains($"'{value}' of {property["build_property.".Length..]} ", diagnostic.GetMessage());
        Assert.Equal(Documents.Run().AllSources, run.AllSources);
    }

    [Theory]
    [InlineData(OptionNames.Namespace, "My.Project", "namespace My.Project")]
    [InlineData(OptionNames.ClassName, "Library", "static partial class Library")]
    [InlineData(OptionNames.Accessibility, "public", "public static partial class Corpus")]
    [InlineData(OptionNames.Constants, "texts", "public static class Texts")]
    [InlineData(OptionNames.Constants, " ids ", "public static class Ids")]
    [InlineData(OptionNames.Constants, "titles  ids", "public static class Ids")]
    [InlineData(OptionNames.MaxNames, "2", "Article Ferry =>")]
    [InlineData(OptionNames.Language, "nl", "in 1 language")]
    public void A_value_that_is_understood_is_used(string property, string value, string expected)
    {
        GeneratorRun run = Documents.With(property, value).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains(expected, run.AllSources);
    }

    [Fact]
    public void A_language_of_a_document_that_is_no_tag_is_reported_at_the_document()
    {
        TestDocument document = new("ferry.txt", "It sails.") { Language = "German?" };
        GeneratorRun run = TestCorpus.Of(document).Run();
        Assert.Equal(["CG0009 /project/seeds/ferry.txt(1,1)"], run.DiagnosticPlaces);
        Assert.Contains("Article Ferry =>", run.Sources["Corpus.Articles.g.cs"]);
    }

    [Fact]
    public void A_document_that_did_not_arrive_is_reported()
    {
        string items = TestOptionsProvider.Items(
        [
            TestOptionsProvider.Item("/project/seeds/ferry.txt", "ferry.txt"),
            TestOptionsProvider.Item("/project/seeds/gone.txt", "gone.txt"),
        ]);
        GeneratorRun run = TestCorpus.Of(("ferry.txt", "It sails.")).With(OptionNames.Documents, items).Run();
        Assert.Equal(["CG0010 /project/seeds/gone.txt(1,1)"], run.DiagnosticPlaces);
    }

    [Fact]
    public void Past_the_limit_there_are_tables_but_no_members()
    {
        TestCorpus corpus = Documents.With(OptionNames.MaxNames, "1");
        GeneratorRun run = corpus.Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0008", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.DoesNotContain("Ferry", run.Sources["Corpus.Articles.g.cs"]);
        using LoadedCorpus loaded = new Consumer(corpus).Load();
        Assert.Equal("It sails.", loaded.Articles["ferry"].Text.ToString());
    }

    [Theory]
    [InlineData(2, true, true)]
    [InlineData(1, false, true, "The corpus has 2 quotes, more than CorpusMaxNames (1), so quotes have no members")]
    [InlineData(
        0,
        false,
        false,
        "The corpus has 1 article, more than CorpusMaxNames (0), so articles and quotes have no members",
        "The corpus has 1 speaker, more than CorpusMaxNames (0), so speakers have no members")]
    public void Each_kind_has_members_up_to_the_limit(int limit, bool areQuotesNamed, bool areSpeakersNamed, params string[] messages)
    {
        GeneratorRun run = TestCorpus
            .Of(("ferry.txt", "“It sails again today,” said Mira Holm. “It will sail tomorrow.”"))
            .With(OptionNames.MaxNames, $"{limit}")
            .Run();

        Assert.Equal(messages, run.Diagnostics.Select(diagnostic => diagnostic.GetMessage().Split(" of their own")[0]));
        Assert.Equal(areQuotesNamed, run.Sources["Corpus.Quotes.g.cs"].Contains("ItSailsAgainToday"));
        Assert.Equal(areSpeakersNamed, run.Sources["Corpus.Speakers.g.cs"].Contains("Speaker MiraHolm"));
    }

    [Fact]
    public void Files_of_others_are_not_taken_for_documents()
    {
        GeneratorRun run = TestCorpus.Of(new TestDocument("", "Not ours."), new TestDocument("ferry.txt", "It sails.")).Run();
        Assert.Contains("Article Ferry =>", run.Sources["Corpus.Articles.g.cs"]);
        Assert.DoesNotContain("Not ours.", run.AllSources);
    }
}
