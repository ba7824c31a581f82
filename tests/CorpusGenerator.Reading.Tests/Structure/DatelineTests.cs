namespace CorpusGenerator.Reading.Tests.Structure;

public class DatelineTests
{
    [Theory]
    [InlineData("en", "HOLT, July 1 (Marn Press) -- The ferry sailed again.", "HOLT", "Marn Press", "")]
    [InlineData("en", "HOLT, Marn, July 1, 2031 (Marn Press) – The ferry sailed again.", "HOLT, Marn", "Marn Press", "2031-07-01")]
    [InlineData("en", "HOLT (Reuters) - The ferry sailed again.", "HOLT", "Reuters", "")]
    [InlineData("en", "(Reuters) - The ferry sailed again.", "", "Reuters", "")]
    [InlineData("en", "PORT LINDEN — The ferry sailed again.", "PORT LINDEN", "", "")]
    [InlineData("de", "Holt, 1. Juli (dpa) – Die Fähre fährt wieder.", "Holt", "dpa", "")]
    [InlineData("de", "Holt (dpa) - Die Fähre fährt wieder.", "Holt", "dpa", "")]
    [InlineData("de", "Bad Holt, 1. Juli 2031 – Die Fähre fährt wieder.", "Bad Holt", "", "2031-07-01")]
    [InlineData("de", "Bad Holt – Die Fähre fährt wieder.", "Bad Holt", "", "")]
    [InlineData("pl", "LIPOWO, 1 lipca (PAP) – Prom wypłynął.", "LIPOWO", "PAP", "")]
    [InlineData("fr", "HOLT, 1er juil 2031 (AFP) - Le bac navigue.", "HOLT", "AFP", "2031-07-01")]
    [InlineData("it", "(ANSA) - HOLT, 01 LUG - Il traghetto naviga.", "HOLT", "ANSA", "")]
    [InlineData("ru", "ХОЛТ, 1 июля. /ТАСС/. Паром вышел в море.", "ХОЛТ", "ТАСС", "")]
    [InlineData("ru", "ХОЛТ, 1 июл — РИА Новости. Паром вышел в море.", "ХОЛТ", "РИА Новости", "")]
    [InlineData("uk", "Холт. 1 липня. УНН. Пором вийшов у море.", "Холт", "УНН", "")]
    [InlineData("hu", "Holt, 2031. július 1., kedd (MTI) – Elindult a komp.", "Holt", "MTI", "2031-07-01")]
    [InlineData("tr", "HOLT (AA) - Feribot yola çıktı.", "HOLT", "AA", "")]
    [InlineData("ar", "هولت 1 يوليو 2031 (شينخوا) -- أبحرت العبارة.", "هولت", "شينخوا", "2031-07-01")]
    [InlineData("ar", "هولت (رويترز) - أبحرت العبارة.", "هولت", "رويترز", "")]
    [InlineData("hi", "होल्ट, 1 जुलाई (भाषा) नौका चल पड़ी।", "होल्ट", "भाषा", "")]
    [InlineData("zh-Hans", "新华社椴树港7月1日电 渡轮恢复通航。", "椴树港", "新华社", "")]
    [InlineData("zh-Hans", "椴树晚报椴树港7月1日电 渡轮恢复通航。", "椴树港", "椴树晚报", "")]
    [InlineData("zh-Hans", "【新华社椴树港2031年7月1日电】渡轮恢复通航。", "椴树港", "新华社", "2031-07-01")]
    [InlineData("zh-Hant", "（中央社記者安荷姆椴樹港1日電）渡輪恢復通航。", "椴樹港", "中央社", "")]
    [InlineData("ja", "【菩提港＝共同】渡し船が運航を再開した。", "菩提港", "共同", "")]
    [InlineData("ko", "(보리항=연합뉴스) 여객선이 운항을 시작했다.", "보리항", "연합뉴스", "")]
    [InlineData("ja", "【7月1日 AFP】渡し船が運航を再開した。", "", "AFP", "")]
    [InlineData("vi", "(VHN) - Chuyến phà đã ra khơi trở lại.", "", "VHN", "")]
    [InlineData("en", "PORT LINDEN: The ferry sailed again on Tuesday.", "PORT LINDEN", "", "")]
    [InlineData("id", "LINDEN, KOMPAS.com – Feri kembali berlayar.", "LINDEN", "KOMPAS.com", "")]
    public void ADatelineIsFoundAtTheStartOfTheFirstParagraph(
        string language, string paragraph, string place, string agency, string date)
    {
        string text = paragraph + "\nThe rest of it follows here, as usual.";
        DocumentStructure structure = StructureReader.Read(text, language);
        DocumentDateline? dateline = structure.Dateline;
        string? day = dateline?.Date is CalendarDate found ? $"{found.Year}-{found.Month:00}-{found.Day:00}" : "";
        Assert.Equal(
            (place, agency, date),
            (dateline?.Place.StringOf(text) ?? "", dateline?.Agency.StringOf(text) ?? "", day));
        Assert.Equal(BlockKind.Paragraph, structure.Blocks[0].Kind);
    }

    [Theory]
    [InlineData("en", "The minister (SPD) – no stranger to boats – sailed first.")]
    [InlineData("en", "UPDATE — The ferry sailed again.")]
    [InlineData("en", "Nora Pell (CDP) said on 1 July 2031 that the ferry would sail.")]
    [InlineData("de", "Nein – das will der Bürgermeister nicht.")]
    [InlineData("de", "Olaf Mertens (CDU) – der Bürgermeister – fuhr mit.")]
    [InlineData("en", "In May the ferry sailed again (Reuters reported) - for once.")]
    public void ASentenceIsNoDateline(string language, string paragraph) =>
        Assert.Null(StructureReader.Read(paragraph + "\nThe rest follows.", language).Dateline);

    [Fact]
    public void ADatelineOnALineOfItsOwnIsABlock()
    {
        const string Text = "The ferry is back\n\nHOLT, July 1, 2031 (Marn Press) --\n\nThe ferry sailed again on Tuesday.";
        DocumentStructure structure = StructureReader.Read(Text, "en");
        Assert.Equal([BlockKind.Title, BlockKind.Dateline, BlockKind.Paragraph], structure.Blocks.Select(block => block.Kind));
        Assert.Equal(new CalendarDate(2031, 7, 1), structure.Date);
    }
}
