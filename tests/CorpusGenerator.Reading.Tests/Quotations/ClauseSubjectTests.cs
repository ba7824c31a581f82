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
