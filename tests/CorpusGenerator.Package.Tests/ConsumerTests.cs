namespace CorpusGenerator.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(ConsumerFolder consumers)
{
    [Fact]
    public void Consumers_of_every_framework_build_without_a_warning()
    {
        Assert.True(consumers.Build.ExitCode == 0, consumers.Build.Output);
        Assert.Contains("0 Warning(s)", consumers.Build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public void Program_prints_its_corpus_and_that_of_its_library(string framework)
    {
        Assert.True(consumers.Build.ExitCode == 0, consumers.Build.Output);

        CommandResult run = DotnetCommand.RunToEnd(consumers.Path("App"), consumers.Path($"App/bin/Debug/{framework}/App.dll"));

        string[] expected = File.ReadAllLines(consumers.Path("expected-output.txt"));
        string odd = $"odd/{ConsumerFolder.OddName} (en): A file with an odd name, odd/{ConsumerFolder.OddName}.txt, 73 characters";
        Assert.Equal([.. expected[..2], odd, .. expected[2..]], run.Lines);
    }
}
