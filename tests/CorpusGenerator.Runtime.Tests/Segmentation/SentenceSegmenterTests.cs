namespace CorpusGenerator.Runtime.Tests.Segmentation;

/// <summary>What all languages share.</summary>
public class SentenceSegmenterTests
{
    [Theory]
    [InlineData("He left. |15 others stayed.")] // SB8 alone reads on to "others"
    [InlineData("Holm Inc. Harbours rose. |So did Vale Inc. |The others fell.")]
    [InlineData("It went on … |Then it ended.")]
    [InlineData("Approx. Five came, etc.\n|E.g. Mira Holm.")]
    [InlineData("She said “Stop!” and “Why?” to him. |“Go.” |(He went.) |He ‘saw.’")]
    [InlineData("Is it in (really?) Holm? |No (never!). |(Who knows?) |Mira Holm.")]
    [InlineData("It works.[12] |So it seems.")]
    [InlineData("It is over.|(Agency)")]
    [InlineData("1. The first. |2. The second.\n|a. A third. |IV. A fourth.")]
    [InlineData("The bridge … is open… |She knows.")]
    [InlineData("Well…and so on.")]
    [InlineData("Use .NET here. |.NET is fine.")]
    [InlineData("He waited. |...And left.")]
    [InlineData("... And")]
    [InlineData("\"Go. \"")]
    [InlineData("— Go! |— Why? — she asked. |— Because. |– No.")]
    [InlineData("It is open. |- Text")]
    [InlineData("On 3. 11. 2031 it was 3.5 or 10.30.")]
    [InlineData("Go! and stop? or not.")]
    [InlineData("One.\n|Two\n|three.\r\n|\n|Four\u2029|five")]
    public void TheSharedRulesHold(string marked) => Assert.Equal(marked, MarkedText.Sentences(marked, "en"));

    [Fact]
    public void AnEmptyTextHasNoSentence() => Assert.False(new SentenceSegmenter("").MoveNext());

    [Fact]
    public void ALineBreakIsASpaceInHardWrappedText()
    {
        const string Marked = "One two\nthree, Mr.\r\nHolm. \n|Four\n|\t\nfive\n|\nsix";
        Assert.Equal(Marked, MarkedText.Sentences(Marked, "en", SegmentationOptions.HardWrapped));
    }

    [Fact]
    public void UntailoredTheLanguageDoesNotCount()
    {
        const string Marked = "Mr. |Holm left. 15 stayed!";
        Assert.Equal(Marked, MarkedText.Sentences(Marked, "en", SegmentationOptions.Untailored));
    }

    [Fact]
    public void TrimTakesTheWhiteSpaceOff()
    {
        const string Text = "  One.\u00A0\nTwo";
        var sentences = new SentenceSegmenter(Text, "en");
        Assert.True(sentences.MoveNext());
        Assert.Equal(new TextSegment(2, 4), sentences.Current.Trim(Text));
    }

    [Fact]
    public void OfBlanksAloneNothingIsLeft()
    {
        const string Text = " \t\n";
        Assert.Equal(new TextSegment(0, 0), new TextSegment(0, Text.Length).Trim(Text));
    }
}
