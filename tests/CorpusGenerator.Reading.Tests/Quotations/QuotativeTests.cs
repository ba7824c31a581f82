namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Languages where a particle closes what is said and any verb may follow: Japanese.</summary>
public class QuotativeTests
{
    [Theory]
    [InlineData("被害者の会の代表を務める大槻健一さんは「市の説明は不十分だ」と怒りに震える。", "大槻健一")]
    [InlineData("佐藤和夫さん(52)は「二度と起きてほしくない」と静かに手を合わせた。", "佐藤和夫")]
    [InlineData("チームを率いるペレス監督は試合後、「選手は最後まで走り抜いた」と厳しい表情。", "ペレス")]
    [InlineData("市の担当者は「前向きに検討したい」。だが、住民は納得していない。", "市の担当者")]
    [InlineData("専門家は、住民が求める補償について「国の責任は重い」と切り込む。", "専門家")]
    [InlineData("株主からは「なぜ辞めないのか」と罵声が飛んだ。", "株主")]
    [InlineData("野党からは「責任逃れだ」との批判が相次いだ。", "野党")]
    [InlineData("同社の広報担当者は「調査中のため答えられない」としている。", "同社の広報担当者")]
    public void AnyVerbAfterTheParticleReports(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ja")));

    [Theory]
    [InlineData("「優勝は通過点にすぎない」と河野真選手。大きな拍手が起きた。", "河野真")]
    [InlineData("「もう限界です」。避難所で暮らす田所みどりさんは肩を震わせた。", "田所みどり")]
    [InlineData("「店を閉めるのは簡単」と、三代目店主の松永千代さんは暖簾に目をやった。", "松永千代")]
    [InlineData("首相「責任を痛感している」", "首相")]
    [InlineData("「知らないね」甚五郎は横を向いた。", "甚五郎")]
    [InlineData("「橋は必ず直す」 谷川市長、初登庁", "谷川")]
    [InlineData("「夢のような一日だった」。そう話すのは、隣県から訪れた会社員の大友翔さんだ。", "大友翔")]
    [InlineData("「まだ来ないな」と、裏口からお絹が小さく呼ばわった。", "お絹")]
    [InlineData("「値上げは痛い」(商店主)との声が広がる。", "商店主")]
    public void TheSpeakerMayComeAfterOrStandAlone(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ja")));

    [Theory]
    [InlineData("師匠の口癖は「手を抜くな」だった。", "師匠")]
    [InlineData("藤野監督から受けた助言は「迷わず振ってこい」の一言だけ。", "藤野")]
    [InlineData("窓から顔を出し、河野さんは「もう帰ろうよ」と手を振った。", "河野")]
    [InlineData("作詞家の真鍋しずかさんは「もう聞けないなんて」と悼んだ。", "真鍋しずか")]
    [InlineData("主将・前田美月さんは「最後まで走り切った」と胸を張った。", "前田美月")]
    [InlineData("評論家の沢木まこと氏は「違う話に見えてくる」と舌を巻く。", "沢木まこと")]
    public void WhatIsSaidIsWhoseNounOrNameStandsBeforeIt(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ja")));

    [Fact]
    public void WordsOfAMissingSubjectAreOfWhoTheTextIsAbout() =>
        Assert.Equal(["谷川孝", "谷川孝"], Quoting.Speakers("谷川孝市長は「声をいただいた」と語った。続いて橋の架け替えに触れ、「先送りは許されない」と職員に発破をかけた。", "ja"));

    [Fact]
    public void SeveralInAListHaveOneSpeaker() =>
        Assert.Equal(["被告", "被告"], Quoting.Speakers("法廷で、被告は「むしゃくしゃしていた」「誰でもよかった」などと供述した。", "ja"));

    [Fact]
    public void WhatPeopleSayIsSpeechWithoutASpeaker() =>
        Assert.Equal(["", ""], Quoting.Speakers("ネット上では「対応が遅すぎる」「説明になっていない」といった声が上がっている。", "ja"));

    [Theory]
    [InlineData("この店は「幻のラーメン」と呼ばれる一杯で知られる。")]
    [InlineData("市長は、国が目指す「港湾投資促進プログラム」の策定を担当者に指示した。")]
    [InlineData("死因は「動脈硬化に伴う循環器疾患」と記録されている。")]
    [InlineData("両国は「戦略的互恵関係」の推進で一致したと首相は述べた。")]
    public void ATermIsNobodys(string text) => Assert.Empty(Quoting.Speakers(text, "ja"));

    [Theory]
    [InlineData("農家の森下健さんは喜ぶ。「往復で六百円は高い」と女子高校生（一七）。", "女子高校生")]
    [InlineData("「往復で六百円は高い」と会社員の男性（43）。", "会社員の男性")]
    public void AnAgeInABracketMayFollowTheSpeaker(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ja")));

    [Fact]
    public void AWordOfTwoCharactersDoesNotCutANameAfterAnOffice() =>
        Assert.Equal("高明远", Assert.Single(Quoting.Speakers("“这条船回来了，镇子也就活了。”市长高明远在仪式上说。", "zh")));

    [Theory]
    [InlineData("老周是第一批乘客。")]
    [InlineData("老周来晚了。")]
    public void ASurnameWithWhatNeighboursSayBeforeItIsAPerson(string sentence) =>
        Assert.Equal(
            ["高明远", "老周"],
            Quoting.Speakers($"市长高明远在仪式上说：“这条船回来了，镇子也就活了。”\n{sentence}他告诉记者：“以前进城卖菜要绕四十里路。”", "zh"));
}
