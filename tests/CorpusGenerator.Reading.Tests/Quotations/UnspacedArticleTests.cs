namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Constructions of Arabic, Japanese and Chinese newspapers that show who speaks.</summary>
public class UnspacedArticleTests
{
    [Theory]
    [InlineData("يرى الخبير في جامعة الشمال عمار بدران أن الأزمة كبيرة. وذكرت جامعة الشمال أن «ثلث الشركات الصغيرة مهدد».", "جامعة الشمال")]
    [InlineData("وصل النقيب وليد شاهين. وسُئل شاهين عما إذا كان سيستقيل، فأجاب: «كل الخيارات مطروحة على الطاولة».", "وليد شاهين")]
    [InlineData("جلست ليلى الخوري قرب النافذة. تتذكر طفولتها قائلة: «كان أبي يقرأ لنا كل ليلة صفحة».", "ليلى الخوري")]
    [InlineData("وصلت ليلى الخوري. لكنها لا تبدو منزعجة، وتعلق بابتسامة: «هو يقرأ بعين واحدة فقط».", "ليلى الخوري")]
    [InlineData("توقع البنك المركزي أن يبلغ معدل التضخم 9 في المئة، محذراً من أن «أي تأخير سيكلف الاقتصاد غالياً».", "البنك المركزي")]
    [InlineData("وقالت رئيستها دينا الحمصي: «المصانع تغلق أبوابها واحداً تلو الآخر».", "دينا الحمصي")]
    [InlineData("أما زميله الذي فضّل عدم الكشف عن اسمه فقال: «كنا نتوقع ذلك منذ أشهر».", "زميله")]
    [InlineData("أوضح المتحدث نزار العكاري أن الحملة «لن تتوقف قبل نهاية الشهر المقبل».", "نزار العكاري")]
    [InlineData("بحسب مصدر حكومي رفيع، فإن الحكومة «تدرس حزمة دعم عاجلة للمزارعين».", "مصدر حكومي رفيع")]
    public void ArabicNewsNamesItsSpeakers(string text, string speaker) => Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ar")));

    [Theory]
    [InlineData("市民団体「大沢川を守る会」の代表、戸田ミツさんは「三十年かかった」と話した。", "戸田ミツ")]
    [InlineData("榊原敏子さんは三代目。嫁いできたのは二十二歳の時だった。「最初の冬は毎晩泣いてました」と振り返る。", "榊原敏子")]
    [InlineData("田中市長が会見した。辞任の可能性を問われ、「現時点で答えられることはない」と述べた。", "田中")]
    [InlineData("委員会が公表した報告書は、「異を唱えられない企業風土が背景にあった」と結論づけた。", "報告書")]
    [InlineData("部品メーカー社長は「急に注文が止まった」と頭を抱える。", "部品メーカー社長")]
    public void JapaneseNewsNamesItsSpeakers(string text, string speaker) => Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ja")));

    [Theory]
    [InlineData("对此，市住建局回应称，“改造后的租金三年内不予上调”。", "市住建局")]
    [InlineData("退休教师蒋淑琴来了。“我不怕得罪人，”这位退休教师说。", "蒋淑琴")]
    [InlineData("“我不怕得罪人。”这名司机说。", "这名司机")]
    [InlineData("队医马国强来了。南港队主帅、巴西人席尔瓦表示不满：“第三局那个球明显出界了。”", "席尔瓦")]
    [InlineData("北山体育局发来贺电，称球队“打出了城市的精气神”。", "北山体育局")]
    [InlineData("一名不愿具名的员工说：“系统权限当场就关了。”", "员工")]
    [InlineData("“这个项目已经停了三年多。”说这话的是村支书张伟。", "张伟")]
    [InlineData("面对质疑，张伟的回答是：“这个项目已经停了三年多。”", "张伟")]
    [InlineData("村民阿普老爹早就见过这种动物。“我们叫它娃娃，”他说。", "阿普老爹")]
    public void ChineseNewsNamesItsSpeakers(string text, string speaker) => Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "zh")));
}
