namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What newspapers in Russian, Ukrainian, Turkish and Kazakh call people and bodies, and how they lead to their words.</summary>
public class EasternArticleTests
{
    [Theory]
    [InlineData("ru", "Губернатор Антон Велин приехал поздно. «Паром вернётся к нам в мае», — подчеркнул глава региона.", "Антон Велин")]
    [InlineData("ru", "Главный тренер Антон Велин не спорил. «Паром вернётся к нам в мае», — посетовал наставник хозяев.", "Антон Велин")]
    [InlineData("ru", "Президент клуба Антон Велин не спорил. «Паром вернётся к нам в мае», — отрезал функционер.", "Антон Велин")]
    [InlineData("uk", "Мер Антон Велін приїхав пізно. «Пором повернеться до нас у травні», — сказав очільник міста.", "Антон Велін")]
    [InlineData("uk", "Тренерка Марта Велін не сперечалася. «Пором повернеться до нас у травні», — зазначила наставниця.", "Марта Велін")]
    [InlineData("uk", "Депутатка Ірина Лис закинула меру популізм. «Пором повернеться до нас у травні», — обурилася обраниця.", "Ірина Лис")]
    [InlineData("tr", "Kerem Velin geç geldi. “Vapur mayısta geri geliyor” diyor genç adam.", "Kerem Velin")]
    [InlineData("kk", "Аудан әкімі Асан Велин кеш келді. «Паром мамырда қайтып келеді», – деді аудан басшысы.", "Асан Велин")]
    [InlineData("kk", "Депутат Асан Велин кеш келді. «Паром мамырда қайтып келеді», – деп атап өтті халық қалаулысы.", "Асан Велин")]
    public void AnotherWordForSomebodyNamedBefore(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("uk", "За словами секретарки ради Лариси Лис, пором «повернеться до нас не раніше травня».", "Лариса Лис")]
    [InlineData("uk", "Агент Велін Марко Лис мовчав. «Пором повернеться до нас у травні», — додав він.", "Марко Лис")]
    [InlineData("tr", "Bakan Ali Velin konuştu. Bakanın ifadesine göre “vapur mayısta geri geliyor”.", "Ali Velin")]
    [InlineData("tr", "Ali Velin geç geldi. Futbolcunun “vapur mayısta geri geliyor” sözleri alkışlandı.", "Ali Velin")]
    [InlineData("kk", "Депутат Асан Велин кеш келді. Депутаттың пікірінше, «паром мамырда қайтып келеді».", "Асан Велин")]
    public void AnOfficeInAnotherCaseIsTheSame(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "«Этого мало для всех», — ответил региональный Минздрав Озёрска.", "Минздрав Озёрска")]
    [InlineData("tr", "Sağlık Bakanı Ayşe Velin konuştu. Sağlık Bakanlığı, “Bu bize yetmez” dedi.", "Sağlık Bakanlığı")]
    [InlineData("tr", "Sağlık Bakanlığı'ndan yapılan açıklamada, “Bu bize yetmez” denildi.", "Sağlık Bakanlığı")]
    [InlineData("kk", "«Бұл бізге жетпейді енді», – дейді Көкшетау университеті.", "Көкшетау университеті")]
    [InlineData("kk", "«Бұл бізге жетпейді енді», – деп мәлімдеді Ауыл шаруашылығы министрлігі.", "Ауыл шаруашылығы министрлігі")]
    public void ABodyIsCalledByItsWholeName(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("uk", "Марта Лис приїхала. «Пором повернеться до нас у травні», — не приховувала розчарування вона.", "Марта Лис")]
    [InlineData("uk", "«Тут у мене хата, — перераховує Марко Лис. — Пором повернеться в травні».", "Марко Лис|Марко Лис")]
    [InlineData("ru", "Антон Велин приехал. «Паром вернётся к нам в мае», — глядя в окно, сказал он.", "Антон Велин")]
    [InlineData("tr", "“Elin tutmazsa ekmek de tutmaz” dermiş babası.", "babası")]
    [InlineData("tr", "Taraftar sözcüsü Metin Acar, “Bu bize yetmez” dedi.", "Metin Acar")]
    public void VerbsAdverbsAndNamesAreKnown(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("ru", "«Паром вернётся к нам в мае». Об этом сообщил мэр Антон Велин.", "Антон Велин")]
    [InlineData("ru", "«Паром вернётся к нам в мае». С такими словами обратилась к жителям мэр Анна Лис.", "Анна Лис")]
    [InlineData("uk", "«Пором повернеться до нас у травні». Такими словами звернувся до мешканців мер Антон Лис.", "Антон Лис")]
    [InlineData("tr", "“Vapur mayısta geri geliyor.” Bu açıklamayı yapan Ali Kurt alkışlandı.", "Ali Kurt")]
    [InlineData("kk", "«Паром мамырда қайтып келеді». Бұл туралы әкім Асан Велин айтты.", "Асан Велин")]
    public void TheNextSentenceSaysWhoSpoke(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
