namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What Polish, Czech, Croatian and Arabic newspapers print around their quotations.</summary>
public class CentralNewspaperTests
{
    [Theory]
    [InlineData("hr", "'Uspjeli smo odlično i zasluženo', rekao je Bjelica, a Kovač je dodao: 'Nije bilo lako ni jednostavno.'", "Bjelica|Kovač")]
    [InlineData("cs", "'Zvládli jsme to skvěle a zaslouženě,' řekl Jan Novák.", "Jan Novák")]
    [InlineData("pl", "'Daliśmy radę, i to świetnie' - powiedział Jan Borek.", "Jan Borek")]
    [InlineData("ar", "قال سامر حداد: ”القنطرة قديمة ولن تحتمل شتاء آخر”.", "سامر حداد")]
    public void MarksOfSimpleKeyboardsAreMarks(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pl", "– Wszyscy o tym wiedzieli od dawna – powiedział \"Gazecie Wyborczej\" jeden z sąsiadów.", "jeden z sąsiadów")]
    [InlineData("pl", "– Wszyscy o tym wiedzieli od dawna – powiedział w rozmowie z Wirtualną Polską jeden z sąsiadów.", "jeden z sąsiadów")]
    [InlineData("cs", "„Zvládli jsme to skvěle a zaslouženě,“ sdělila Právu mluvčí krajských hasičů Eva Malá.", "Eva Malá")]
    [InlineData("cs", "„Zvládli jsme to skvěle a zaslouženě,“ řekl Českému rozhlasu Jan Novák.", "Jan Novák")]
    [InlineData("hr", "\"Uspjeli smo odlično i zasluženo\", rekao je za Slobodnu Dalmaciju Ivan Horvat.", "Ivan Horvat")]
    public void ThePaperThatSomebodySpokeToIsNotTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("cs", "Jan Novák je starostou obce. „Zvládli jsme to skvěle,“ říká s úsměvem a podává nám ruku.", "Jan Novák")]
    [InlineData("hr", "Ivan Horvat je načelnik. „Uspjeli smo odlično i zasluženo“, kaže nam dok toči kavu.", "Ivan Horvat")]
    [InlineData("pl", "Jan Borek jest wójtem. - Daliśmy radę, i to świetnie - pokazuje na stare zdjęcie.", "Jan Borek")]
    public void WhatSomebodyDoesWhileSpeakingIsNobody(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("pl", "Trener Jose Borek był zły. - Ta tratwa nigdy nie była szybka - powiedział Hiszpan.", "Jose Borek")]
    [InlineData("pl", "Jan Borek odebrał nagrodę. - Tej mapy szukałem pół życia - prosił laureat.", "Jan Borek")]
    [InlineData("cs", "Trenér Jan Novák byl spokojen. „Zvládli jsme to skvěle a zaslouženě,“ liboval si kouč.", "Jan Novák")]
    [InlineData("ar", "افتتح الشيخ راشد المري المرفأ، وقال سموه في تدوينة: \"هذا المرفأ الجديد سيخدم الصيادين سنوات طويلة\".", "راشد المري")]
    public void NationsPrizesAndTitlesSayAgainWhoWasNamed(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("hr", "„Skela je stara, ali još plovi“, rekao je predsjednik DVD-a Lipovac, Dragutin Horvat.", "Dragutin Horvat")]
    [InlineData("cs", "„Zvládli jsme to skvěle a zaslouženě,“ řekl předseda SDH Lhota, Jan Novák.", "Jan Novák")]
    public void ABodyWithAShortNameIsNoPartOfItsHeadsName(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("شن الناقد سامر حداد هجوما على الفريق.\nوقال: \"الخطة ستبدأ في الشهر القادم بإذن الله\".", "سامر حداد")]
    [InlineData("كان لاعب الهلال سامي البكري سعيدا بالفوز.\nوقال: \"المطر كان غزيرا ونحن نحب هذا الملعب\".", "سامي البكري")]
    [InlineData("تحدثت مريم سالم عن حالها. وقالت بحرقة قلب: \"البئر جفت ولم يبق لنا شيء\".", "مريم سالم")]
    [InlineData("أكد سامر حداد أن العمل توقف قرب نهر الفرات، موضحا أن الناس تعبوا؛ \"الخطة ستبدأ في الشهر القادم بإذن الله\".", "سامر حداد")]
    [InlineData("ووصف ترامب الاتفاق بأنه \"أفضل اتفاق حصلنا عليه منذ سنوات طويلة\".", "ترامب")]
    [InlineData("وأصدرت وزارة الداخلية بيانا جاء فيه: \"القوات دخلت المدينة ليلا وخرجت منها\".", "وزارة الداخلية")]
    public void ArabicNamesEndBeforeWhatTheirBearersFeelAndDo(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "ar")));
}
