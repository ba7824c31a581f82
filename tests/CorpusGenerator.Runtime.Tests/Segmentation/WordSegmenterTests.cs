namespace CorpusGenerator.Runtime.Tests.Segmentation;

public class WordSegmenterTests
{
    [Theory]
    [InlineData("The| |ferry's| |3.5|-|ton|…")]
    [InlineData("can't| |l’eau| |O’Neill| |3,000| |e.g|.| |a_b| |x|:| |y")]
    [InlineData("אבג\"ד| |צ'| |x| |צ'|1")]
    [InlineData("👩‍🚀|🇵🇱|🇩🇪|👍🏽")]
    [InlineData("カタカナ|と|漢|字")]
    [InlineData("ภาษาไทย| |abc|ไทย|๕")]
    [InlineData("e\u0301te\u0301|\r\n|\n|\t|  |\u00A0")]
    public void ATokenEndsAtAWordBoundary(string marked) => Assert.Equal(marked, MarkedText.Segments(marked));

    [Fact]
    public void UntailoredThaiLettersStandAlone() =>
        Assert.Equal("ภ|า|ษ|า", MarkedText.Segments("ภ|า|ษ|า", SegmentationOptions.Untailored));

    [Theory]
    [InlineData("ferry", TokenKind.Letter)]
    [InlineData("한국어", TokenKind.Letter)]
    [InlineData("3.5", TokenKind.Number)]
    [InlineData("½", TokenKind.Number)]
    [InlineData("3rd", TokenKind.Letter)]
    [InlineData("カタ", TokenKind.Kana)]
    [InlineData("ひ", TokenKind.Kana)]
    [InlineData("漢", TokenKind.Ideographic)]
    [InlineData("𠀋", TokenKind.Ideographic)]
    [InlineData("ไทย", TokenKind.ComplexContext)]
    [InlineData("𝐀", TokenKind.Letter)]
    [InlineData("_", TokenKind.None)]
    [InlineData("👍", TokenKind.None)]
    public void TheKindIsWhatTheTokenIsMadeOf(string text, TokenKind kind)
    {
        var segmenter = new WordSegmenter(text);
        Assert.True(segmenter.MoveNext());
        Assert.Equal(new Token(0, text.Length, kind), segmenter.Current);
        Assert.Equal(kind != TokenKind.None, segmenter.Current.IsWord);
    }

    [Fact]
    public void TokensAreTheWordsAlone()
    {
        const string Text = "The ferry, No. 5, didn't sail… 漢字!";
        var words = new List<string>();
        foreach (Token word in new Tokens(Text))
            words.Add(word.Of(Text).ToString());
        Assert.Equal(["The", "ferry", "No", "5", "didn't", "sail", "漢", "字"], words);
        Assert.Equal(words.Count, WordSegmenter.CountWords(Text));
    }

    [Fact]
    public void AnEmptyTextHasNoToken()
    {
        Assert.False(new WordSegmenter("").MoveNext());
        Assert.False(new Tokens(default).MoveNext());
        Assert.Equal(0, WordSegmenter.CountWords(""));
    }
}
