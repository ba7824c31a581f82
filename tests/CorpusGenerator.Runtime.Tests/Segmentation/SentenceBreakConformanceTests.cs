namespace CorpusGenerator.Runtime.Tests.Segmentation;

public class SentenceBreakConformanceTests
{
    [Fact]
    public void UntailoredBoundariesAreThoseOfUnicode()
    {
        foreach ((string line, string text, int[] boundaries) in ConformanceFile.Read("SentenceBreakTest.txt"))
            Assert.True(boundaries.SequenceEqual(Boundaries(text, SegmentationOptions.Untailored)), line);
    }

    [Fact]
    public void TheFileIsReadWhole() => Assert.Equal(502, ConformanceFile.Read("SentenceBreakTest.txt").Count());

    private static List<int> Boundaries(string text, SegmentationOptions options)
    {
        List<int> boundaries = [0];
        foreach (TextSegment sentence in new SentenceSegmenter(text, null, options))
            boundaries.Add(sentence.End);
        return boundaries;
    }
}
