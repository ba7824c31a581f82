using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Tests;

/// <summary>Alike articles, from the document to the consumer's code.</summary>
public class SimilarityTests
{
    private static readonly string Story = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"rope{i} sail{i * 7 % 40}"));

    [Fact]
    public void A_consumer_finds_the_nearest_articles_and_the_near_duplicates()
    {
        using LoadedCorpus corpus = new Consumer(TestCorpus.Of(
            ("z.en.txt", "A bell\n\nMirella rang it at noon.\n"),
            ("b.en.txt", "A ferry\n\nMirella took it.\n"),
            ("c.en.txt", $"A story\n\n{Story}.\n"),
            ("a.en.txt", $"A story\n\n{Story} and a mast.\n"))).Load();

        Assert.Equal("b.en", corpus.Articles.Nearest(corpus.Articles["z.en"])[0].Id);
        Assert.Equal(["c.en"], corpus.Articles.NearDuplicates(corpus.Articles["a.en"]).Select(article => article.Id));
        Assert.Empty(corpus.Articles.NearDuplicates(corpus.Articles["b.en"]));
    }

    [Fact]
    public void A_document_without_an_id_of_its_own_moves_no_other()
    {
        using LoadedCorpus corpus = new Consumer(TestCorpus.Of(
            new TestDocument("b/rain.en.txt", "Rain\n\nIt rains.\n") { Id = "rain" },
            new TestDocument("bell.en.txt", "A bell\n\nMirella rang it.\n"),
            new TestDocument("a/rain.en.txt", "Rain\n\nIt pours.\n") { Id = "rain" },
            new TestDocument("ferry.en.txt", "A ferry\n\nMirella took one.\n"))).Load();

        Assert.Equal("ferry.en", corpus.Articles.Nearest(corpus.Articles["bell.en"])[0].Id);
    }

    [Fact]
    public void A_corpus_in_which_nothing_is_alike_has_no_file_of_its_own_for_it() => Assert.DoesNotContain(
        "Corpus.Similarity.g.cs",
        TestCorpus.Of(("a.en.txt", "It rains."), ("b.en.txt", "A bell rang.")).Run().Sources.Keys);

    [Fact]
    public void Near_duplicates_are_reported_at_the_later_one_by_the_name_of_the_other()
    {
        GeneratorRun run = TestCorpus.Of(
            ("ferry.txt", $"A story\n\n{Story}.\n"),
            ("update.txt", $"A story\n\n{Story} and a mast.\n"),
            ("other.txt", "It rains.\n")).Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(["CG0017 /project/seeds/update.txt(1,1)"], run.DiagnosticPlaces);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Contains("'ferry.txt'", diagnostic.GetMessage());
    }

    [Fact]
    public void The_very_same_text_is_reported_as_that_alone()
    {
        GeneratorRun run = TestCorpus.Of(("a.txt", $"A story\n\n{Story}.\n"), ("b.txt", $"A story\r\n\r\n{Story}.\r\n")).Run();
        Assert.Equal(["CG0014 /project/seeds/b.txt(1,1)"], run.DiagnosticPlaces);
    }
}
