using CorpusGenerator.Generation;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace CorpusGenerator.Tests;

/// <summary>What each step does after each kind of edit; docs/pipeline.md shows the same as a table.</summary>
public class StepReasonTests
{
    private static readonly TestCorpus ThreeDocuments = TestCorpus.Of(
        ("bridge.txt", "The old bridge\n\nIt was closed for a week.\n"),
        ("ferry.txt", "The ferry is back\n\nIt crosses the bay twice a day.\n"),
        ("lamp.txt", "A lamp in the window\n\nNobody had seen it before.\n"));

    [Fact]
    public void CSharp_edited() => AssertReasons(
        EditSession.Begin(ThreeDocuments).EditCSharp().Run(),
        inputs: [Cached, Cached, Cached],
        documents: [Cached, Cached, Cached],
        settings: Cached,
        entries: [Cached, Cached, Cached],
        index: Cached,
        textFiles: Cached,
        indexOutput: Cached,
        textOutput: Cached);

    [Fact]
    public void Same_text_saved_again() => AssertReasons(
        EditSession.Begin(ThreeDocuments)
            .Save(new("ferry.txt", "The ferry is back\n\nIt crosses the bay twice a day.\n"))
            .Run(),
        inputs: [Cached, Modified, Cached],
        documents: [Cached, Unchanged, Cached],
        settings: Cached,
        entries: [Cached, Cached, Cached],
        index: Cached,
        textFiles: Cached,
        indexOutput: Cached,
        textOutput: Cached);

    [Fact]
    public void One_document_edited() => AssertReasons(
        EditSession.Begin(ThreeDocuments)
            .Save(new("ferry.txt", "The ferry is back\n\nIt crosses the bay twice a day, and once at night.\n"))
            .Run(),
        inputs: [Cached, Modified, Cached],
        documents: [Cached, Modified, Cached],
        settings: Cached,
        entries: [Cached, Modified, Cached],
        index: Modified,
        textFiles: Modified,
        indexOutput: Modified,
        textOutput: Modified);

    [Fact]
    public void An_edit_that_moves_nothing()
    {
        string opening = string.Concat(Enumerable.Repeat("It crosses the bay twice a day. ", 8));
        TestCorpus corpus = TestCorpus.Of(
            ("bridge.txt", "The old bridge\n\nIt was closed for a week.\n"),
            ("ferry.txt", $"The ferry is back\n\n{opening}It is blue.\n"));
        AssertReasons(
            EditSession.Begin(corpus).Save(new("ferry.txt", $"The ferry is back\n\n{opening}It is pink.\n")).Run(),
            inputs: [Cached, Modified],
            documents: [Cached, Modified],
            settings: Cached,
            entries: [Cached, Unchanged],
            index: Cached,
            textFiles: Modified,
            indexOutput: Cached,
            textOutput: Modified);
    }

    [Fact]
    public void New_options_provider_with_equal_values() => AssertReasons(
        EditSession.Begin(ThreeDocuments).ReplaceOptions(ThreeDocuments.Properties).Run(),
        inputs: [Cached, Cached, Cached],
        documents: [Cached, Cached, Cached],
        settings: Unchanged,
        entries: [Cached, Cached, Cached],
        index: Cached,
        textFiles: Cached,
        indexOutput: Cached,
        textOutput: Cached);

    [Fact]
    public void Option_changed() => AssertReasons(
        EditSession.Begin(ThreeDocuments)
            .ReplaceOptions(ThreeDocuments.Properties.SetItem(OptionNames.ClassName, "Library"))
            .Run(),
        inputs: [Cached, Cached, Cached],
        documents: [Cached, Cached, Cached],
        settings: Modified,
        entries: [Cached, Cached, Cached],
        index: Cached,
        textFiles: Cached,
        indexOutput: Modified,
        textOutput: Modified);

    [Fact]
    public void Default_language_changed() => AssertReasons(
        EditSession.Begin(ThreeDocuments)
            .ReplaceOptions(ThreeDocuments.Properties.SetItem(OptionNames.Language, "nl"))
            .Run(),
        inputs: [Modified, Modified, Modified],
        documents: [Modified, Modified, Modified],
        settings: Unchanged,
        entries: [Modified, Modified, Modified],
        index: Modified,
        textFiles: Unchanged,
        indexOutput: Modified,
        textOutput: Cached);

    [Fact]
    public void Document_added() => AssertReasons(
        EditSession.Begin(ThreeDocuments).Add(new("mill.txt", "The mill\n\nIt turns.\n")).Run(),
        inputs: [Unchanged, Unchanged, Unchanged, New],
        documents: [Cached, Cached, Cached, New],
        settings: Unchanged,
        entries: [Cached, Cached, Cached, New],
        index: Modified,
        textFiles: Modified,
        indexOutput: Modified,
        textOutput: Modified);

    [Fact]
    public void Document_removed() => AssertReasons(
        EditSession.Begin(ThreeDocuments).Remove("ferry.txt").Run(),
        inputs: [Unchanged, Removed, Unchanged],
        documents: [Cached, Removed, Cached],
        settings: Unchanged,
        entries: [Cached, Removed, Cached],
        index: Modified,
        textFiles: Modified,
        indexOutput: Modified,
        textOutput: Modified);

    [Fact]
    public void Alias_file_edited()
    {
        GeneratorRun run = EditSession.Begin(WithAliases).Save(TestDocument.Aliases("Mira Holm = Holmin\n")).Run();
        Assert.Equal([Modified], run.Reasons(StepNames.Aliases));
        AssertReasons(
            run,
            inputs: [Cached],
            documents: [Cached],
            settings: Cached,
            entries: [Cached],
            index: Modified,
            textFiles: Unchanged,
            indexOutput: Modified,
            textOutput: Cached);
    }

    [Fact]
    public void Comment_of_an_alias_file_edited()
    {
        GeneratorRun run = EditSession.Begin(WithAliases)
            .Save(TestDocument.Aliases("# A comment\nMira Holm = Мира Холм\n"))
            .Run();
        Assert.Equal([Modified], run.Reasons(StepNames.AliasFiles));
        Assert.Equal([Unchanged], run.Reasons(StepNames.Aliases));
        Assert.Equal([Cached], run.Reasons(StepNames.Index));
    }

    [Fact]
    public void An_edit_that_changes_neither_ids_nor_speakers()
    {
        TestCorpus corpus = TestCorpus.Of(
            ("bridge.txt", "The old bridge\n\nIt was closed for a week.\n"),
            ("ferry.txt", "The ferry is back\n\n“It sails,” said Mira Holm.\n"));
        GeneratorRun run = EditSession.Begin(corpus)
            .Save(new("ferry.txt", "The ferry is back\n\nIt rained. “It sails again,” said Mira Holm.\n"))
            .Run();
        Assert.Equal([Modified], run.Reasons(StepNames.Articles));
        Assert.Equal([Cached], run.Reasons(StepNames.Ids));
        Assert.Equal([Cached], run.Reasons(StepNames.Translations));
        Assert.Equal([Unchanged], run.Reasons(StepNames.SpeakersOfArticles));
        Assert.Equal([Cached], run.Reasons(StepNames.Speakers));
        Assert.Equal([Modified], run.Reasons(StepNames.Index));
    }

    private static TestCorpus WithAliases => TestCorpus.Of(
        new TestDocument("ferry.txt", "The ferry is back\n\n“It sails again today,” said Holmin.\n"),
        TestDocument.Aliases("Mira Holm = Мира Холм\n"));

    private static void AssertReasons(
        GeneratorRun run,
        IncrementalStepRunReason[] inputs,
        IncrementalStepRunReason[] documents,
        IncrementalStepRunReason settings,
        IncrementalStepRunReason[] entries,
        IncrementalStepRunReason index,
        IncrementalStepRunReason textFiles,
        IncrementalStepRunReason indexOutput,
        IncrementalStepRunReason textOutput)
    {
        Assert.Equal(
            Lines(inputs, documents, [settings], entries, [index], [textFiles], [indexOutput], [textOutput]),
            Lines(
                run.Reasons(StepNames.Inputs),
                run.Reasons(StepNames.Documents),
                run.Reasons(StepNames.Settings),
                run.Reasons(StepNames.Entries),
                run.Reasons(StepNames.Index),
                run.Reasons(StepNames.TextFiles),
                run.OutputReasons<NamedCorpus>(),
                run.OutputReasons<(TextFileContent, CorpusSettings)>()));
    }

    private static string Lines(params IncrementalStepRunReason[][] reasons)
    {
        string[] names = ["inputs", "documents", "settings", "entries", "index", "text files", "index output", "text output"];
        return string.Join("\n", names.Zip(reasons, (name, step) => $"{name}: {string.Join(", ", step)}"));
    }
}
