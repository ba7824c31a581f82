using CorpusGenerator.Generation;
using CorpusGenerator.Reading;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace CorpusGenerator.Tests;

/// <summary>What the steps that compare articles do after each kind of edit; docs/pipeline.md shows the same as a table.</summary>
public class SimilarityReasonTests
{
    private static readonly TestCorpus ThreeDocuments = TestCorpus.Of(
        ("bridge.en.txt", "The old bridge\n\nIt was closed for a week.\n"),
        ("ferry.en.txt", "The ferry is back\n\nIt crosses the bay, not the bridge.\n"),
        ("lamp.en.txt", "A lamp in the window\n\nNobody had seen it before.\n"));

    [Fact]
    public void CSharp_edited() => AssertReasons(
        EditSession.Begin(ThreeDocuments).EditCSharp().Run(),
        words: [Cached, Cached, Cached],
        order: Cached,
        similarity: Cached,
        output: Cached,
        indexOutput: Cached);

    [Fact]
    public void Edit_that_makes_other_articles_alike() => AssertReasons(
        EditSession.Begin(ThreeDocuments)
            .Save(new("lamp.en.txt", "A lamp in the window\n\nThe bridge was there before.\n"))
            .Run(),
        words: [Cached, Cached, Modified],
        order: Unchanged,
        similarity: Modified,
        output: Modified,
        indexOutput: Modified);

    [Fact]
    public void Edit_that_leaves_alike_what_was() => AssertReasons(
        EditSession.Begin(ThreeDocuments)
            .Save(new("lamp.en.txt", "A lamp in the window\n\nNobody had ever seen it before, said Mira Holm.\n"))
            .Run(),
        words: [Cached, Cached, Modified],
        order: Unchanged,
        similarity: Unchanged,
        output: Cached,
        indexOutput: Modified);

    [Fact]
    public void Edit_of_punctuation_alone() => AssertReasons(
        EditSession.Begin(ThreeDocuments)
            .Save(new("lamp.en.txt", "A lamp in the window\n\nNobody, had seen it before!\n"))
            .Run(),
        words: [Cached, Cached, Unchanged],
        order: Unchanged,
        similarity: Cached,
        output: Cached,
        indexOutput: Modified);

    [Fact]
    public void Edit_that_moves_nothing_but_makes_other_articles_alike()
    {
        string opening = string.Concat(Enumerable.Repeat("It crosses the bay twice a day. ", 8));
        TestCorpus corpus = TestCorpus.Of(
            ("bridge.en.txt", "The old bridge\n\nIt is pink.\n"),
            ("ferry.en.txt", $"The ferry is back\n\n{opening}It is blue.\n"),
            ("lamp.en.txt", "Lamps\n\nNobody had seen them before.\n"));
        AssertReasons(
            EditSession.Begin(corpus).Save(new("ferry.en.txt", $"The ferry is back\n\n{opening}It is seen.\n")).Run(),
            words: [Cached, Modified, Cached],
            order: Cached,
            similarity: Modified,
            output: Modified,
            indexOutput: Cached);
    }

    [Fact]
    public void Document_added() => AssertReasons(
        EditSession.Begin(ThreeDocuments).Add(new("mill.en.txt", "The mill\n\nIt turns.\n")).Run(),
        words: [Cached, Cached, Cached, New],
        order: Modified,
        similarity: Modified,
        output: Modified,
        indexOutput: Modified);

    private static void AssertReasons(
        GeneratorRun run,
        IncrementalStepRunReason[] words,
        IncrementalStepRunReason order,
        IncrementalStepRunReason similarity,
        IncrementalStepRunReason output,
        IncrementalStepRunReason indexOutput)
    {
        Assert.Equal(words, run.Reasons(StepNames.Words));
        Assert.Equal([order], run.Reasons(StepNames.Order));
        Assert.Equal([similarity], run.Reasons(StepNames.Similarity));
        Assert.Equal([output], run.OutputReasons<(CorpusSimilarity, CorpusSettings)>());
        Assert.Equal([indexOutput], run.OutputReasons<NamedCorpus>());
    }
}
