namespace CorpusGenerator.Runtime.Tests.Segmentation;

public class SegmentationAllocationTests
{
    private const string Text = "Am 3. Oktober kam Dr. Holm, z. B. mit 漢字 👍. „Ja!“ Sie ging um 1900 v. Chr. Geburt\nnach ภาษาไทย.";

    [Fact]
    public void WordsAllocateNothing() => AssertAllocatesNothing(() =>
    {
        int length = WordSegmenter.CountWords(Text);
        foreach (Token token in new Tokens(Text))
            length += token.Length;
        return length;
    });

    [Theory]
    [InlineData("de", SegmentationOptions.None)]
    [InlineData("en-GB", SegmentationOptions.HardWrapped)]
    [InlineData(null, SegmentationOptions.Untailored)]
    public void SentencesAllocateNothingAfterTheFirst(string? language, SegmentationOptions options) =>
        AssertAllocatesNothing(() =>
        {
            int length = 0;
            foreach (TextSegment sentence in new SentenceSegmenter(Text, language, options))
                length += sentence.Trim(Text).Length;
            return length;
        });

    private static void AssertAllocatesNothing(Func<int> segment)
    {
        Assert.NotEqual(0, segment());
        long before = GC.GetAllocatedBytesForCurrentThread();
        segment();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
