namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Words with which papers of Taiwan, Hong Kong, China, Japan, Sweden and Finland say who spoke.</summary>
public class AsianNordicNewspaperTests
{
    [Theory]
    [InlineData("「公車又慢了,等了半小時。」市長林大明實話實說。", "林大明")]
    [InlineData("住戶陳大文受訪稱,電梯壞了三天,「我要爬十二層樓。」", "陳大文")]
    [InlineData("管理員陳大文指樓上半夜常有噪音,「連地板都在震。」", "陳大文")]
    [InlineData("管理員Mary Wong指樓上半夜常有噪音,「連地板都在震。」", "Mary Wong")]
    [InlineData("「這條路什麼時候修好?」昨日,住戶陳大文當即提問。", "陳大文")]
    public void WordsAsTaiwanAndHongKongWriteThemReport(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "zh")));

    [Theory]
    [InlineData("「樓上好嘈,瞓唔到覺。」梁生一家三口上月搬進屋苑。", "梁生")]
    [InlineData("“我们没钱做实验。”入围名单的薛宇科研项目很快获得支持。", "薛宇")]
    [InlineData("“这座桥修得太慢。”家住小区的居民王丽拒绝签字。", "王丽")]
    public void AChineseNameEndsBeforeACommonWord(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "zh")));

    [Theory]
    [InlineData("生徒会長の橋本結衣さん(17)は「みんなで作り上げた舞台」と話した。", "橋本結衣")]
    [InlineData("敗れた山本(東トルマ高)は「もう一度やり直すしかない」と悔しさを押し殺した。", "山本")]
    [InlineData("選ばれた山本(東トルマ高)は「もう一度やり直すしかない」と雪辱を期した。", "山本")]
    [InlineData("司会者に名前を間違えられた山本(東トルマ高)は「もう慣れました」と会場を和ませた。", "山本")]
    public void AFeelingOrAVowReportsInJapanese(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ja")));

    [Theory]
    [InlineData("sv", "– Det är cirkus, man vet aldrig vem som kommer, säger Greta Holm.", "Greta Holm")]
    [InlineData("sv", "– Det var en tung dag, det visste vi innan, säger Greta Holm.", "Greta Holm")]
    [InlineData("sv", "– Det brinner fortfarande, säger Kent Ås, larmbefäl på brandstationen i Tolby.", "Kent Ås")]
    [InlineData("fi", "– Porukka hoiti hommansa, antoi tunnustusta päävalmentaja Olli Metsä.", "Olli Metsä")]
    [InlineData("fi", "– Talkooväki teki ihmeitä, jakoi kiitosta kyläpäällikkö Aino Salo.", "Aino Salo")]
    public void ADashLineEndsWithWhoSpoke(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Fact]
    public void ASwedishVerbMayStandApartFromItsParticle() =>
        Assert.Equal("Så får det inte gå till", Assert.Single(Quoting.Speech("– Så får det inte gå till, slår hon fast.", "sv")));
}
