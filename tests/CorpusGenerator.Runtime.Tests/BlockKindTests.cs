namespace CorpusGenerator.Runtime.Tests;

public class BlockKindTests
{
    [Fact]
    public void ABlockIsAParagraphUnlessItIsKnownToBeMore() => Assert.Equal(BlockKind.Paragraph, default);
}
