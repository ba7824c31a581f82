namespace CorpusGenerator.Tests;

public class PlaceholderTests
{
    [Fact]
    public void TheGeneratorAssemblyLoads() => Assert.NotNull(typeof(Reading.TextRange).Assembly);
}
