using Microsoft.CodeAnalysis;

namespace CorpusGenerator.Tests;

public class NameCollisionTests
{
    [Fact]
    public void Documents_with_one_name_are_reported_with_both_files()
    {
        GeneratorRun run = TestCorpus.Of(("harbour-ferry.txt", "It sails."), ("harbour ferry.txt", "It sinks.")).Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0006", diagnostic.Id);
        Assert.Equal("/project/seeds/harbour ferry.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Matches("'HarbourFerry' .* 'harbour-ferry.txt', .* 'HarbourFerry_[0-9a-f]{4}'", diagnostic.GetMessage());
    }

    [Fact]
    public void Of_documents_with_one_id_the_first_stays()
    {
        GeneratorRun run = TestCorpus.Of(("ferry.md", "It sails."), ("ferry.txt", "It sinks.")).Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0005", diagnostic.Id);
        Assert.Equal("/project/seeds/ferry.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("'ferry.md'", diagnostic.GetMessage());
        Assert.Contains("It sails.", run.Sources["Corpus.Text.00.g.cs"]);
        Assert.DoesNotContain("It sinks.", run.AllSources);
    }

    [Fact]
    public void Of_documents_with_one_path_in_two_folders_the_first_stays()
    {
        GeneratorRun run = TestCorpus.Of(
            new TestDocument("ferry.txt", "It sails.") { Folder = "/project/one/" },
            new TestDocument("ferry.txt", "It sinks.") { Folder = "/project/two/" }).Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0005", diagnostic.Id);
        Assert.Equal("/project/two/ferry.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("'/project/one/ferry.txt'", diagnostic.GetMessage());
        Assert.Contains("It sails.", run.Sources["Corpus.Text.00.g.cs"]);
        Assert.DoesNotContain("It sinks.", run.AllSources);
    }
}
