namespace CorpusGenerator.Runtime.Tests.Segmentation;

public class WordBreakConformanceTests
{
    [Fact]
    public void UntailoredBoundariesAreThoseOfUnicode()
    {
        foreach ((string line, string text, int[] boundaries) in ConformanceFile.Read("WordBreakTest.txt"))
            Assert.True(boundaries.SequenceEqual(Boundaries(text, SegmentationOptions.Untailored)), line);
    }

    [Fact]
    public void TheTailoringChangesNoneOfThem()
    {
        foreach ((string line, string text, int[] boundaries) in ConformanceFile.Read("WordBreakTest.txt"))
            Assert.True(boundaries.SequenceEqual(Boundaries(text, SegmentationOptions.None)), line);
    }

    [Fact]
    public void TheFileIsReadWhole() => Assert.Equal(1823, ConformanceFile.Read("WordBreakTest.txt").Count());

    private static List<int> Boundaries(string text, SegmentationOptions options)
    {
        List<int> boundaries = [0];
        foreach (Token token in new WordSegmenter(text, options))
            boundaries.Add(token.End);
        return boundaries;
    }
}
