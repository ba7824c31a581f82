namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What Japanese and Chinese newspapers print: labels without a verb, topics that speak, offices before what is no name.</summary>
public class UnspacedNewspaperTests
{
    [Theory]
    [InlineData("▼MF沢木新 「今日は本当にいい試合ができた」", "沢木新")]
    [InlineData("沢木新「今日は本当にいい試合ができた」", "沢木新")]
    [InlineData("▽FW沢木健「もっと走れるチームになりたい」", "沢木健")]
    public void ALineOfALabelAndWordsSaysWhoSaysThem(string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, "ja"));

    [Theory]
    [InlineData("沢木新也は「町の人に恩返しをしていきたい」。", "沢木新也")]
    [InlineData("漁協は「水温の高さが水揚げを減らした」(同)としている。", "漁協")]
    public void WhoASentenceIsAboutNeedsNoVerbAfterTheWords(string text, string speaker) =>
        Assert.Equal([speaker], Quoting.Speakers(text, "ja"));

    [Fact]
    public void EachOfSeveralQuotationsBeforeOneVerbHasItsOwnSpeaker() =>
        Assert.Equal(["沢木", "遠山"], Quoting.Speakers("沢木さんも「遠くまで届けられて幸せです」、遠山監督も「本当に感無量です」と喜びを語った。", "ja"));

    [Theory]
    [InlineData("沢木太郎知事は「深く反省している」と述べた。水道局の点検に関し「長い時間がかかり過ぎた」と語った。")]
    [InlineData("沢木太郎知事は「深く反省している」と述べた。新たな改正組織指針法については「適切に運用していきたい」と話した。")]
    [InlineData("沢木太郎知事は「まだ決めていない」と述べた。町民が強く反対した計画を挙げ「眠れない夜もたびたびあった」と振り返った。")]
    public void ANounBeforeAParticleIsNobody(string text) =>
        Assert.Equal(["沢木太郎", "沢木太郎"], Quoting.Speakers(text, "ja"));

    [Fact]
    public void AChineseSentenceEndsWithWhoseWordsFollow() =>
        Assert.Equal(["赵小川"], Quoting.Speakers("老校长王守成退休,提名赵小川接任,赵小川想了三天。“那时候我什么都不懂,心里很害怕。”", "zh"));
}
