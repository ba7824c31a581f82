namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Subjects that neither spaces nor cases show, with time, place and manner before the verb: Chinese.</summary>
public class ClauseSubjectTests
{
    [Theory]
    [InlineData("省长周文斌昨日在会上强调：“安全生产的弦一刻也不能松。”", "周文斌")]
    [InlineData("经济学家何润生在接受《东方财经》专访时直言：“现在谈复苏还为时过早。”", "何润生")]
    [InlineData("该公司首席执行官马克·温特斯周二在一份声明中称：“我们对此深表遗憾。”", "马克·温特斯")]
    [InlineData("他的队友戴永年回忆道：“守门员都会闭上眼睛。”", "戴永年")]
    [InlineData("他父亲常说，“做人要厚道，吃亏是福”。", "父亲")]
    [InlineData("北方农业大学教授、博士生导师孙启明认为，“干旱并非减产的唯一原因”。", "孙启明")]
    [InlineData("朱先生跳起來道：「這分明是欺人太甚！」說罷，拂袖而去。", "朱")]
    public void TheSubjectIsWhoTheLastClauseHas(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "zh")));

    [Theory]
    [InlineData("研究员陈向东在田间告诉记者：“这批种子耐旱，产量比往年高两成。”", "陈向东")]
    [InlineData("谈到女儿的病情，林若兰语带哽咽：“只要有一线希望，我们就不放弃。”", "林若兰")]
    [InlineData("看灯塔人高建国叹了口气：“我干了三十年，没见过这么大的雨。”", "高建国")]
    [InlineData("主帅林海则把功劳归于全队，“没有人踢得自私，这才是我高兴的事”。", "林海")]
    [InlineData("反对党“新声”主席卢娅·本科当场强调：“您只是嫌没给您留座位。”", "卢娅·本科")]
    [InlineData("港务局主席以“海湾里最黑暗的一个日子”来形容当天的听证会。", "港务局")]
    [InlineData("专程从维斯比赶来的游客田中美子竖起大拇指：“这里的菜比我想象的还要好吃。”", "田中美子")]
    [InlineData("周先生的遗嘱只有一行字：“书归图书馆，猫归小李，船归大海。”小李说，他至今不敢给猫改名。", "周")]
    [InlineData("他在信里写道：‘今日大雪，米尽，同伴们唱歌御寒。’写信的人是谁，没有定论。", "")]
    public void TheSubjectIsFoundWhereverItStands(string text, string speaker) =>
        Assert.Contains(speaker, Assert.Single(Quoting.Speakers(text, "zh")), StringComparison.Ordinal);

    [Fact]
    public void SplitWordsHaveWhoeverIsNamedBetween() =>
        Assert.Equal(["孙悦然", "孙悦然"], Quoting.Speakers("“它从我摊子底下钻过去，豆腐全翻了，”摊主孙悦然握紧了拳头，“还回头看了我一眼！”", "zh"));

    [Fact]
    public void ASentenceMayNameTheSpeakerWithoutAVerbOfSpeech() =>
        Assert.Equal("孙悦然", Assert.Single(Quoting.Speakers("“再给我一次机会，我还会这么选。”退役运动员孙悦然握紧了拳头。", "zh")));

    [Fact]
    public void WhatIsSaidInTheReportIsNotTheReports() =>
        Assert.Equal("方一舟", Assert.Single(Quoting.Speakers("方一舟早在三月大会的报告中就明确地说：“任其自流的观点是错误的。”", "zh")));

    [Fact]
    public void ANumberAndItsUnitAreNobody() =>
        Assert.Equal("", Assert.Single(Quoting.Speakers("1937年，他在日记中写道：“城中米价一日三涨，人心惶惶。”", "zh")));
}
