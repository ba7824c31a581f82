namespace CorpusGenerator.Runtime.Tests.Segmentation;

/// <summary>What holds of every text whatever.</summary>
public class SegmentationLawTests
{
    public static readonly TheoryData<string?, SegmentationOptions> Modes = new()
    {
        { null, SegmentationOptions.Untailored },
        { null, SegmentationOptions.None },
        { "en", SegmentationOptions.None },
        { "de", SegmentationOptions.HardWrapped },
        { "el", SegmentationOptions.None },
        { "th", SegmentationOptions.HardWrapped },
        { null, SegmentationOptions.Untailored | SegmentationOptions.HardWrapped },
    };

    [Theory]
    [MemberData(nameof(Modes))]
    public void SentencesCoverTheTextAndNoneIsEmpty(string? language, SegmentationOptions options) =>
        RandomTexts.Check(text =>
        {
            int end = 0;
            foreach (TextSegment sentence in new SentenceSegmenter(text, language, options))
            {
                if (sentence.Start != end || sentence.Length < 1)
                    return false;
                end = sentence.End;
            }
            return end == text.Length;
        });

    [Theory]
    [MemberData(nameof(Modes))]
    public void WhatComesBeforeASentenceDoesNotCount(string? language, SegmentationOptions options) =>
        RandomTexts.Check(text =>
        {
            List<int> ends = SentenceEnds(text, language, options);
            return ends.Count == 0
                || SentenceEnds(text[ends[0]..], language, options).Select(end => end + ends[0]).SequenceEqual(ends.Skip(1));
        });

    [Theory]
    [InlineData(null, SegmentationOptions.Untailored)]
    [InlineData("de", SegmentationOptions.None)]
    public void WhatComesAfterALineBreakDoesNotCount(string? language, SegmentationOptions options) =>
        RandomTexts.Check(text =>
        {
            List<int> ends = SentenceEnds(text + "\n", language, options);
            return SentenceEnds(text + "\nZwei. Drei.", language, options).Take(ends.Count).SequenceEqual(ends);
        });

    [Theory]
    [InlineData(SegmentationOptions.None)]
    [InlineData(SegmentationOptions.Untailored)]
    public void TokensCoverTheTextAndNoneIsEmpty(SegmentationOptions options) =>
        RandomTexts.Check(text =>
        {
            int end = 0;
            foreach (Token token in new WordSegmenter(text, options))
            {
                if (token.Start != end || token.Length < 1)
                    return false;
                end = token.End;
            }
            return end == text.Length;
        });

    [Fact]
    public void AWordHoldsALetterOrANumber() =>
        RandomTexts.Check(text =>
        {
            int words = 0;
            foreach (Token token in new WordSegmenter(text))
            {
                if (token.IsWord != HoldsLetterOrNumber(token.Of(text)))
                    return false;
                words += token.IsWord ? 1 : 0;
            }
            return words == WordSegmenter.CountWords(text);
        });

    [Fact]
    public void UntailoredWordBoundariesAreThoseOfTheRulesReadLiterally() =>
        RandomTexts.Check(text =>
        {
            var ends = new List<int>();
            foreach (Token token in new WordSegmenter(text, SegmentationOptions.Untailored))
                ends.Add(token.End);
            return ends.SequenceEqual(ReferenceBoundaries.OfWords(text));
        });

    [Fact]
    public void UntailoredSentenceBoundariesAreThoseOfTheRulesReadLiterally() =>
        RandomTexts.Check(text => SentenceEnds(text, null, SegmentationOptions.Untailored)
            .SequenceEqual(ReferenceBoundaries.OfSentences(text)));

    private static bool HoldsLetterOrNumber(ReadOnlySpan<char> token)
    {
        foreach (System.Text.Rune rune in token.ToString().EnumerateRunes())
        {
            if (System.Text.Rune.IsLetter(rune) || System.Text.Rune.IsNumber(rune))
                return true;
        }
        return false;
    }

    private static List<int> SentenceEnds(string text, string? language, SegmentationOptions options)
    {
        var ends = new List<int>();
        foreach (TextSegment sentence in new SentenceSegmenter(text, language, options))
            ends.Add(sentence.End);
        return ends;
    }
}
