namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What French, German and English papers print every few pages, and the tables did not know.</summary>
public class WesternNewspaperTests
{
    [Theory]
    [InlineData("en", "Anna Holm won by a mile. “I slept badly before it,” the Olympian said.", "Anna Holm")]
    [InlineData("en", "Mark Holm spoke at noon. “They promised us roads,” the BJP leader said.", "Mark Holm")]
    [InlineData("en", "Anna Holm scored twice. “I just kept running,” the sophomore said.", "Anna Holm")]
    [InlineData("en", "Lisbahn reported a loss. “We will go on,” the bank said.", "Lisbahn")]
    [InlineData("de", "Karl Lehr saß auf der Bank. „Wir hatten großes Glück“, sagte der Ex-Nationalspieler.", "Karl Lehr")]
    [InlineData("de", "Anna Rehm las aus ihrem Buch. „Ich schreibe nur nachts“, sagte die Wienerin.", "Anna Rehm")]
    [InlineData("de", "„Wir fahren heute nicht“, teilte Lisbahn mit. „Morgen geht es weiter“, so der Betreiber.", "Lisbahn|Lisbahn")]
    [InlineData("fr", "Marc Ferrand a gagné en deux sets. « J'ai eu de la chance », a dit le Serbe.", "Marc Ferrand")]
    [InlineData("fr", "Lisbane a annoncé des pertes. « Nous continuons sans changer de cap », a dit le groupe.", "Lisbane")]
    public void WhoWasNamedIsMeantByWhatPapersCallThem(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("de", "„Wir haben es vergeigt.“ Auf diese Formel brachte Karl Lehr die Niederlage. Dann ging Max Uhl.", "Karl Lehr")]
    [InlineData("de", "Max Uhl traf spät, und Karl Lehr war zufrieden: „Wir haben das gut gemacht.“", "Karl Lehr")]
    [InlineData("de", "„Wir haben es vergeigt“, brachte es Karl Lehr auf den Punkt.", "Karl Lehr")]
    [InlineData("de", "„Wir haben es vergeigt“, war sich Karl Lehr sicher.", "Karl Lehr")]
    [InlineData("de", "„Wir können das nicht zahlen“, hatte ein Sprecher deutlich gemacht.", "ein Sprecher")]
    [InlineData("de", "»Wir sind der Sache müde geworden!« herrschte der Wirt ihn an.", "der Wirt")]
    [InlineData("fr", "« On a tout raté », n'en revient pas Marc Ferrand.", "Marc Ferrand")]
    [InlineData("fr", "« On a tout raté ici », fait-on savoir à la préfecture.", "la préfecture")]
    public void WordsThatReportAreFound(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("de", "Max Uhl wartete. Die Antwort von Karl Lehr kam prompt: „Das war weit entfernt von Handball.“", "Karl Lehr")]
    [InlineData("de", "»Wir sind der Sache müde geworden!« hörte ich Karl Lehr sagen.", "Karl Lehr")]
    [InlineData("de", "„Wir haben es vergeigt“, bricht es aus Karl Lehr heraus.", "Karl Lehr")]
    [InlineData("fr", "Anne Uhl passe la parole à Marc Ferrand : « Tout sera fait pour aider les gens. »", "Marc Ferrand")]
    [InlineData("fr", "Ce qui fait dire à Marc Ferrand : « Tout sera fait pour aider les gens. »", "Marc Ferrand")]
    public void WhoseWordsFollowIsTheSpeakerThoughNoSubject(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "“We will stay here,” said Mark Holm. “We will not give up,” said another.", "Mark Holm|another")]
    [InlineData("de", "„Wir bleiben noch hier“, sagt Karl Lehr. „Wir geben nicht auf“, meint ein anderer.", "Karl Lehr|ein anderer")]
    [InlineData("fr", "« On sera encore là », dit Marc Ferrand. « On ne lâche rien ici », appuie une autre.", "Marc Ferrand|une autre")]
    public void AnotherIsNotTheOneWhoSpokeBefore(string language, string text, string speakers) =>
        Assert.Equal(speakers, string.Join("|", Quoting.Speakers(text, language)));
}
