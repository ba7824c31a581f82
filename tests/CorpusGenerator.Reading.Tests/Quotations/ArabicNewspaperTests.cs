namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What Arabic papers print: names that are spelled like small words, quotations that the next sentence attributes, loose marks.</summary>
public class ArabicNewspaperTests
{
    [Theory]
    [InlineData("وقال علي البكري: \"لم تكن المباراة سهلة ونحن نهديها لمدربنا\".", "علي البكري")]
    [InlineData("وقال وزير المالية علي حسن خليل: \"لم تكن الميزانية سهلة هذا العام\".", "علي حسن خليل")]
    [InlineData("يقول علي (32 عاما): \"لم تكن المباراة سهلة ونحن نهديها لمدربنا\".", "علي")]
    [InlineData("أما علي حسن فقال: \"لم تكن المباراة سهلة ونحن نهديها لمدربنا\".", "علي حسن")]
    [InlineData("كان لاعب الهلال علي البكري حاضرا على الملعب.\nوقال: \"لم تكن المباراة سهلة ونحن نهديها لمدربنا\".", "علي البكري")]
    [InlineData("وأكد سامر حداد علي أن \"المباراة لم تكن سهلة ونحن نهديها لمدربنا\".", "سامر حداد")]
    public void TheNameAliIsNoPreposition(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ar")));

    [Theory]
    [InlineData("وبيّن الوزير سامر حداد أن \"الخطة ستبدأ في الشهر القادم بإذن الله\".", "سامر حداد")]
    [InlineData("وبين الوزير سامر حداد أن \"الخطة ستبدأ في الشهر القادم بإذن الله\".", "سامر حداد")]
    [InlineData("وعبّر سامر حداد: \"الخطة ستبدأ في الشهر القادم بإذن الله\".", "سامر حداد")]
    public void AVerbSpelledLikeAPrepositionReports(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ar")));

    [Theory]
    [InlineData("\"لا نملك شيئا هنا سوى هذه الخيمة\". بهذه الكلمات لخص سامر المري حاله.", "سامر المري")]
    [InlineData("\"لا نملك شيئا هنا سوى هذه الخيمة\". هكذا وصفت سماح المري حالها.", "سماح المري")]
    [InlineData("\"لا نملك شيئا هنا سوى هذه الخيمة\". هذا ما قاله سامر المري للجزيرة نت.", "سامر المري")]
    public void TheNextSentenceLooksBackWithoutACapital(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ar")));

    [Theory]
    [InlineData("قال سامر حداد: ” لو حد عطش في الصحرا هيقولوا إحنا السبب “ .")]
    [InlineData("قال سامر حداد: ” لو حد عطش في الصحرا هيقولوا إحنا السبب ” .")]
    public void AMarkWithSpacesOnBothSidesOpensAfterAColon(string text) =>
        Assert.Equal("سامر حداد", Assert.Single(Quoting.Speakers(text, "ar")));

    [Theory]
    [InlineData("قال ماتس سالم إن القوات اعتقلت شخصا.\nويذكر أن سالم قال لـCNN الجمعة إن \"الهجوم أسفر عن سقوط أربعة قتلى\".")]
    public void AStationBehindAPrepositionWithAStrokeIsSpokenTo(string text) =>
        Assert.Equal("ماتس سالم", Assert.Single(Quoting.Speakers(text, "ar")));
}
