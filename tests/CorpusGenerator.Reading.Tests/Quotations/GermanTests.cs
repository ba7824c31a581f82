namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>Where nouns have capitals, a word with one is as likely a noun as a name.</summary>
public class GermanTests
{
    [Theory]
    [InlineData("Die Stadt will die „letzten hundert Meter der Mole“ abreißen.", QuoteKind.Speech)]
    [InlineData("Das ist ein „hoffnungsloser Fall von Kleinmut“ gewesen.", QuoteKind.Speech)]
    [InlineData("Das ist ein „hoffnungsloser Fall“ gewesen.", QuoteKind.Term)]
    [InlineData("Er trug den Beinamen „der letzte Fischer von Vessby“ mit Stolz.", QuoteKind.Term)]
    [InlineData("Die Ausstellung läuft laut „hafenblatt.example.org“ bis Mai.", QuoteKind.Title)]
    [InlineData("Holm seufzt. Er habe „nichts gegen Kräne“, aber kein Geld.", QuoteKind.Speech)]
    [InlineData("Ina Holm ließ mitteilen, sie sei „zu Gesprächen bereit“.", QuoteKind.Speech)]
    public void FourWordsThatBeginSmallAreSomebodysAndFewerInReportedSpeech(string text, QuoteKind kind) =>
        Assert.Equal(kind, Assert.Single(Quoting.Read(text, "de").Quotations).Kind);

    [Theory]
    [InlineData("„Das reicht“, ruft ein Mann vom Nebentisch.", "ein Mann vom Nebentisch")]
    [InlineData("„Das reicht“, sagt Bernd vom Stein.", "Bernd vom Stein")]
    public void ANounAfterAnOfficeAndItsPrepositionIsNoName(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "de")));

    [Theory]
    [InlineData("Zu dieser Zeit ging Holm noch davon aus, dass die Fähre „schon im Mai wieder fahren“ werde.", "Holm")]
    [InlineData("Ina Holm zeigte sich erfreut, dass der Rat „die alte Mole nicht abreißen“ will.", "Ina Holm")]
    [InlineData("Dieser Vorschlag gefiel Holm so sehr, dass sie „am liebsten sofort angefangen“ hätte.", "Holm")]
    public void WhatIsInAClauseOfContentIsTheSubjects(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "de")));

    [Theory]
    [InlineData("So heißt es in dem Schreiben wörtlich: „Das Wehr bleibt zu.“", "dem Schreiben")]
    [InlineData("In einem Brief an den Rat hieß es: „Wir öffnen das Wehr nicht.“", "einem Brief")]
    [InlineData("„Wir öffnen das Wehr nicht“, heißt es in dem Bericht der Kommission.", "dem Bericht der Kommission")]
    [InlineData("In einem Papier des Amtes heißt es, die Mole halte. Deshalb sei es „richtig, sie stehen zu lassen“.", "einem Papier des Amtes")]
    [InlineData("Im Volksmund heißt es: „Wer nicht rudert, der treibt.“", "")]
    public void ATextSpeaksForItself(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "de")));

    [Theory]
    [InlineData("Das Dorf hat Winter, von denen der Förster selbst sagt, dass sie „drei Monate zu lang“ sind.", "der Förster")]
    [InlineData("Der Bürgermeister kam mit Brot oder Kuchen ohne Teller und rief den Kindern zu, daß sie „gefälligst ihre eigenen Löffel mitbringen“ sollten.", "Der Bürgermeister")]
    [InlineData("Der Förster suchte in Wald und Wiese und rief, als es dunkel wurde: „Der Hund ist weg!“", "Der Förster")]
    [InlineData("Ihr kennt, was Paul Brenner vor 12 Wochen allerdings vom alten Hafen erzählt hat: „Der Hafen ist zu klein.“", "Paul Brenner")]
    [InlineData("Es kam die Lotsin, in deren Boot Brenner sagte: „Der Hafen ist zu klein.“", "Brenner")]
    [InlineData("Gestern schreiben die ehrwürdigen „Vessbyer Nachrichten“ wörtlich: „Der Hafen ist zu klein.“", "Vessbyer Nachrichten")]
    [InlineData("Herr von Benda, der am Ufer stand, rief laut über den Fluss: „Die Fähre kommt!“", "Herr von Benda")]
    [InlineData("Der Kaiser erhob sein Glas und sprach: „Auf das Wohl der Stadt!“", "Der Kaiser")]
    [InlineData("Das Hafenblatt zitiert einen Augenzeugen mit den Worten: „Die Mole brach.“", "einen Augenzeugen")]
    [InlineData("„Wir haben alles eingerissen, was stand“ - so brachte Kapitän Paul Brenner die zweite Hälfte auf den Punkt.", "Paul Brenner")]
    [InlineData("Mit den Worten „So, jetzt ist aber Schluss“ verabschiedete Wirtin Ina Holm am Abend alle Gäste.", "Ina Holm")]
    [InlineData("Man habe „brüderlich und ohne Blick auf die Uhr“ gesprochen, teilte ein Lotse im Anschluss mit.", "ein Lotse")]
    [InlineData("Der Lotse wird mit den Worten zitiert: „Die Mole brach.“", "Der Lotse")]
    [InlineData("Ina Holm kommentierte das laut „hafenblatt.example.org“ mit den Worten: „Die Mole brach.“ Laut der Zeitung bleibt sie zu.", "Ina Holm")]
    public void TheSubjectIsToldFromNouns(string text, string speaker) =>
        Assert.Contains(speaker, Quoting.Speakers(text, "de"));

    [Fact]
    public void AnIncisionBetweenCommasIsASubjectAlone()
    {
        Assert.Equal(["Bei Nebel", "bleibt das Boot im Hafen."], Quoting.Speech("„Bei Nebel, sagte der Bruder der Lotsin, bleibt das Boot im Hafen.“", "de"));
        Assert.Equal(["Segel und Ruder", "kosten mehr als das Boot."], Quoting.Speech("„Segel und Ruder, schreibt Holm (Brief an Benda, Mai), kosten mehr als das Boot.“", "de"));
        Assert.Single(Quoting.Speech("„Als das Eis kam, gaben uns die Nachbarn ihre Kohlen, und wir blieben.“", "de"));
        Assert.Single(Quoting.Speech("„War das Wetter schlecht, so erzählte er alte Geschichten, und alle schliefen ein.“", "de"));
    }

    [Fact]
    public void AWordOfAddressBeforeTheIncisionIsSpeechToo() =>
        Assert.Equal(
            ["der Wirt", "der Wirt", ""],
            Quoting.Speakers("Es regnete. – „Kinder“, rief der Wirt fröhlich, „heute gibt es Suppe für alle!“ – „Suppe gab es gestern auch.“", "de"));

    [Theory]
    [InlineData("Minister Jens Holm verteidigte den Plan. Er wisse, dass das für viele „ein Schlag ins Gesicht“ sei.")]
    [InlineData("Minister Jens Holm verteidigte den Plan. 1,2 Millionen Euro koste das Bad, „und die haben wir schlicht nicht“.")]
    [InlineData("Minister Jens Holm bat um Geduld. Man prüfe derzeit Fördermittel. „Ich verspreche nichts, was ich nicht halten kann.“")]
    public void ASentenceInReportedSpeechGoesOnWithWhoSpeaks(string text) =>
        Assert.Equal("Jens Holm", Assert.Single(Quoting.Speakers(text, "de")));
}
