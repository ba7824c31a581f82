namespace CorpusGenerator.Reading.Tests.Quotations;

/// <summary>What is named in a clause within the sentence is not who speaks in the sentence.</summary>
public class EmbeddedClauseTests
{
    [Theory]
    [InlineData("pl", "Burmistrz Jan Wrona poparł protest. Zapytany, czy blokada się powtórzy, odpowiedział: „Jeśli trzeba, co sobotę do lata”.", "Jan Wrona")]
    [InlineData("hr", "Načelnik Jure Barbić došao je. Na pitanje hoće li se blokada ponoviti, odgovorio je: „Ako treba, svake subote.“", "Jure Barbić")]
    [InlineData("cs", "Starosta Jan Lis protest podpořil. Na otázku, zda se blokáda zopakuje, odpověděl: „Bude-li třeba, každou sobotu.“", "Jan Lis")]
    [InlineData("es", "El alcalde Pablo Olmo llegó. A la pregunta de si el bloqueo se repetirá, respondió: «Si hace falta, cada sábado».", "Pablo Olmo")]
    [InlineData("it", "Il sindaco Paolo Lupi è arrivato. Alla domanda se il blocco si ripeterà, ha risposto: «Se serve, ogni sabato».", "Paolo Lupi")]
    [InlineData("pt", "O prefeito Paulo Olmo chegou. Perguntado se o bloqueio vai se repetir, respondeu: “Se for preciso, todo sábado”.", "Paulo Olmo")]
    [InlineData("en", "The man that Lee met, said: “If we must, every Saturday until summer.”", "The man")]
    public void TheSubjectOfAClauseOfContentIsNotTheSpeaker(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("en", "A spokesman confirmed that “a small number of guests” had been offered a refund.", "A spokesman")]
    [InlineData("fr", "Que répondre à un élève qui vous demande : « À quoi ça sert d'apprendre une langue morte ? »", "un élève")]
    [InlineData("fr", "Le maire réclame « un moratoire » et se dit « prêt à dormir devant la grille du port ».", "Le maire")]
    [InlineData("fr", "Son avocat, Me Karim Zeroual, dément : « Mon client dormait chez sa sœur. »", "Karim Zeroual")]
    [InlineData("es", "El cardenal exclamó que «aquello no era un premio, sino un destierro», según cuenta su secretario.", "El cardenal")]
    [InlineData("de", "Laut einer Sprecherin werde die Fähre „zu gegebener Zeit überprüft“, ein Datum nannte sie nicht.", "einer Sprecherin")]
    [InlineData("it", "Anche per la procura il decreto «penalizza soprattutto i piccoli porti».", "la procura")]
    [InlineData("de", "Der „Hafenbote“ zufolge soll Kapitän Holm gesagt haben: „Seien Sie unbesorgt, die Fähre kommt wieder.“", "Holm")]
    public void TheSpeakerIsTheSubjectOfTheClauseThatReports(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("es", "«La balsa vuelve en mayo», dijo una de las organizadoras de la protesta, María Olmo.", "María Olmo")]
    [InlineData("it", "«Il molo riapre a maggio», ha detto una delle organizzatrici della protesta, Maria Lupi.", "Maria Lupi")]
    [InlineData("fr", "« Le bac revient en mai », a dit l'expert mandaté par le parquet, Didier Maurel.", "Didier Maurel")]
    [InlineData("es", "«La balsa vuelve en mayo», dijo el perito nombrado por el juzgado, David Olmo.", "David Olmo")]
    public void WhatAnOfficeIsForMayHaveArticlesAndNounsSpeltLikeVerbs(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));

    [Theory]
    [InlineData("„Die Fähre kommt im Mai wieder“, sagte der in Bremen lebende Autor David Holm.", "David Holm")]
    [InlineData("Der seit 2019 amtierende Bürgermeister Karl Holm sagte: „Die Fähre kommt im Mai wieder.“", "Karl Holm")]
    [InlineData("Die von der Stadt beauftragte Firma erklärte: „Die Fähre kommt im Mai wieder.“", "Die von der Stadt beauftragte Firma")]
    [InlineData("Der Autor, der in Bremen lebt, sagte: „Die Fähre kommt im Mai wieder.“", "Der Autor")]
    public void AGermanAttributeBetweenArticleAndNounBelongsToTheNoun(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, "de")));

    [Theory]
    [InlineData("hr", "Iz Ministarstva su poručili da „razumiju nezadovoljstvo otočana“.", "razumiju nezadovoljstvo otočana")]
    [InlineData("en", "The mayor said that “all is well”.", "all is well")]
    [InlineData("en", "The mayor said that “The Long Night” is a film.", "")]
    public void AWholeClauseOfContentIsSpeechHoweverShort(string language, string text, string speech) =>
        Assert.Equal(speech, string.Join("|", Quoting.Speech(text, language)));

    [Theory]
    [InlineData("ru", "Директор завода «Заря» Анна Лисова приехала. «Мы построим новый цех весной», — сказала она.", "Анна Лисова")]
    [InlineData("pl", "Lider zespołu „Val” Jan Lis zszedł ze sceny. „Nie zagramy tu już nigdy więcej” – powiedział lider.", "Jan Lis")]
    [InlineData("it", "Il cantante dei «Vento» Marco Lupi è salito sul palco. «Non abbiamo mai suonato qui», ha detto il cantante.", "Marco Lupi")]
    public void ABodysNameInMarksMayStandBetweenAnOfficeAndItsHolder(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoting.Speakers(text, language)));
}
