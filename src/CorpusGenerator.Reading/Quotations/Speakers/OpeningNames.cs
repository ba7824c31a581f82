namespace CorpusGenerator.Reading;

/// <summary>Tells the name of one word from another first word of a sentence, which has a capital too: "Lisetti praised the team."</summary>
internal sealed class OpeningNames(TokenTable tokens, QuotationGrammar grammar)
{
    private readonly SentenceBoundaries _sentences = new(tokens);
    private readonly VerbFinder _verbs = new(tokens, grammar);

    /// <summary>Whether a phrase is one unlisted word that opens a sentence, right before its verb.</summary>
    public bool Has(in NounPhrase phrase) =>
        phrase is { Kind: NounPhraseKind.Name, IsOblique: false } && phrase.First == phrase.Last && !grammar.NounsHaveCapitals && !grammar.NoCapitals
        && tokens[phrase.First].Classes == WordClasses.None && _sentences.IsStart(phrase.First) && IsVerb(phrase.Last + 1);

    private bool IsVerb(int index) =>
        tokens.IsKind(index, TokenKind.Word)
        && (_verbs.HasVerb(index, index) == true || grammar.SubjectGenders.ClassesOf(tokens.Span(index)) != WordClasses.None);
}
