namespace CorpusGenerator.Reading.Tests.Structure;

public class DateReaderTests
{
    [Theory]
    [InlineData("en", "1 July 2024")]
    [InlineData("en", "July 1, 2024")]
    [InlineData("en", "1st of July, 2024")]
    [InlineData("en", "July 1-3, 2024")]
    [InlineData("en", "1 – 3 July 2024")]
    [InlineData("en", "2024-07-01")]
    [InlineData("en", "2024/07/01")]
    [InlineData("ar", "أول يوليو 2024")]
    [InlineData("ar", "1 تموز 2024")]
    [InlineData("ar", "١ يوليو ٢٠٢٤")]
    [InlineData("ar", "1 يوليو/تموز 2024")]
    [InlineData("ar", "1 جويلية 2024")]
    [InlineData("ar", "1 يوليوز 2024")]
    [InlineData("cs", "1. července 2024")]
    [InlineData("da", "1. juli 2024")]
    [InlineData("de", "1. Juli 2024")]
    [InlineData("de", "1. bis 6. Juli 2024")]
    [InlineData("de", "01.07.2024")]
    [InlineData("el", "1 Ιουλίου 2024")]
    [InlineData("el", "1 ΙΟΥΛΙΟΥ 2024")]
    [InlineData("es", "1 de julio de 2024")]
    [InlineData("es", "1º de julio de 2024")]
    [InlineData("fa", "۱ ژوئیهٔ ۲۰۲۴")]
    [InlineData("fa", "۱۱ تیر ۱۴۰۳")]
    [InlineData("fi", "1. heinäkuuta 2024")]
    [InlineData("fr", "1er juillet 2024")]
    [InlineData("he", "1 ביולי 2024")]
    [InlineData("hi", "1 जुलाई 2024")]
    [InlineData("hr", "1. srpnja 2024.")]
    [InlineData("hu", "2024. július 1.")]
    [InlineData("id", "1 Juli 2024")]
    [InlineData("it", "1° luglio 2024")]
    [InlineData("ja", "2024年7月1日")]
    [InlineData("ja", "令和6年7月1日")]
    [InlineData("kk", "2024 жылғы 1 шілде")]
    [InlineData("ko", "2024년 7월 1일")]
    [InlineData("nl", "1 juli 2024")]
    [InlineData("no", "1. juli 2024")]
    [InlineData("nb-NO", "1. juli 2024")]
    [InlineData("pl", "1 lipca 2024 r.")]
    [InlineData("pt", "1 de julho de 2024")]
    [InlineData("ro", "1 iulie 2024")]
    [InlineData("ru", "1 июля 2024 г.")]
    [InlineData("sr", "1. јула 2024.")]
    [InlineData("sr-Latn", "1. jula 2024.")]
    [InlineData("sv", "1 juli 2024")]
    [InlineData("th", "1 กรกฎาคม 2567")]
    [InlineData("th", "1 ก.ค. 2567")]
    [InlineData("tr", "1 Temmuz 2024")]
    [InlineData("tr", "1 TEMMUZ 2024")]
    [InlineData("uk", "1 липня 2024 року")]
    [InlineData("ur", "1 جولائی 2024")]
    [InlineData("vi", "ngày 1 tháng 7 năm 2024")]
    [InlineData("zh-Hans", "2024年7月1日")]
    [InlineData("zh-Hant", "民國113年7月1日")]
    [InlineData("", "1 lipca 2024")]
    public void TheFirstOfJulyIsReadInEveryLanguage(string language, string written) =>
        Assert.Equal(new CalendarDate(2024, 7, 1), Find(language, $"[{written}]")?.Day);

    [Theory]
    [InlineData("pl", "3 listopada 2024", 11)]
    [InlineData("hr", "3. listopada 2024.", 10)]
    [InlineData("cs", "3. listopadu 2024", 11)]
    public void AMonthNameMeansWhatItMeansInTheDocumentsLanguage(string language, string written, int month) =>
        Assert.Equal(new CalendarDate(2024, month, 3), Find(language, written)?.Day);

    [Theory]
    [InlineData("en", "03/04/2024")]
    [InlineData("fr", "03/04/2024")]
    [InlineData("en", "3.4.2024")]
    [InlineData("en", "3-4-2024")]
    [InlineData("de", "03.04.24")]
    public void NumbersThatCanBeReadTwoWaysGiveNoDay(string language, string written)
    {
        DateMatch? match = Find(language, written);
        Assert.True(match?.IsAmbiguous);
        Assert.Null(match?.Day);
    }

    [Theory]
    [InlineData("en", "13/04/2024", 4, 13)]
    [InlineData("en", "04/13/2024", 4, 13)]
    [InlineData("en", "04/04/2024", 4, 4)]
    [InlineData("de", "3.4.2024", 4, 3)]
    public void NumbersThatLeaveNoChoiceAreRead(string language, string written, int month, int day) =>
        Assert.Equal(new CalendarDate(2024, month, day), Find(language, written)?.Day);

    [Theory]
    [InlineData("en", "July 32, 2024")]
    [InlineData("en", "30 February 2024")]
    [InlineData("en", "call 2024-13-45 now")]
    [InlineData("en", "1 of 3 July-born cats")]
    [InlineData("de", "31.06.2024")]
    public void DaysThatDoNotExistAreNoDates(string language, string written) => Assert.Null(Find(language, written)?.Day);

    [Fact]
    public void ADateWithoutAYearIsFoundButHasNoDay()
    {
        DateMatch? match = Find("en", "On July 1 it rained");
        Assert.Equal("July 1", match?.Range.StringOf("On July 1 it rained"));
        Assert.Null(match?.Day);
    }

    private static DateMatch? Find(string language, string text) =>
        DateReader.Find(text, 0, text.Length, StructureLexicon.Instance.Of(language));

    [Theory]
    [InlineData("1 فروردین 1400", 2021, 3, 21)]
    [InlineData("30 اسفند 1399", 2021, 3, 20)]
    [InlineData("30 اسفند 1403", 2025, 3, 20)]
    [InlineData("1 فروردین 1409", 2030, 3, 21)]
    [InlineData("31 شهریور 1300", 1921, 9, 22)]
    public void SolarHijriDaysAreTurnedIntoGregorianOnes(string written, int year, int month, int day) =>
        Assert.Equal(
            new CalendarDate(year, month, day),
            DateReader.Find(written, 0, written.Length, StructureLexicon.Instance.Of("fa"))?.Day);

    [Theory]
    [InlineData("30 اسفند 1402")]
    [InlineData("31 مهر 1403")]
    public void SolarHijriDaysThatDoNotExistAreNoDates(string written) =>
        Assert.Null(DateReader.Find(written, 0, written.Length, StructureLexicon.Instance.Of("fa"))?.Day);
}
