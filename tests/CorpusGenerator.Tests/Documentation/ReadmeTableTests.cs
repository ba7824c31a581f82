using CorpusGenerator.Benchmarks;

namespace CorpusGenerator.Tests;

/// <summary>The README's figures are those of the committed results.</summary>
public class ReadmeTableTests
{
    /// <summary>Mend: <c>dotnet run -c Release --project tests/CorpusGenerator.Benchmarks -- readme</c>.</summary>
    [Fact]
    public void The_table_of_lookups_is_made_of_the_committed_results()
    {
        string results = Path.Combine(Repository.Folder, "tests", "CorpusGenerator.Benchmarks", "results");
        Assert.Equal(ReadmeTable.Update(Readme.Text, results).ReplaceLineEndings("\n"), Readme.Text);
    }
}
