namespace CorpusGenerator.Reading;

/// <summary>Reads what a phrase calls a speaker by; an office has what it is for with it ("a spokesman for the airline").</summary>
internal sealed class DescriptionReader(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestComplement = 5;
    private const WordClasses Borders = WordClasses.Cue | WordClasses.WeakCue | WordClasses.Auxiliary | WordClasses.Verb | WordClasses.Conjunction | WordClasses.That
        | WordClasses.Relative | WordClasses.Adverb | WordClasses.Preposition | WordClasses.SourceBefore | WordClasses.SourceAfter;

    private readonly OfficeHeads _heads = new(tokens, grammar);

    /// <summary>What a phrase names somebody by, or describes them as.</summary>
    public Description Of(in NounPhrase phrase)
    {
        int office = phrase.Kind == NounPhraseKind.Title ? _heads.Of(phrase) : -1;
        if (office < 0 && phrase.Kind == NounPhraseKind.Title && !grammar.NoCapitals)
            office = AfterDeterminers(phrase.CoreFirst, phrase.CoreLast);
        if (office < 0)
            return Description.OfName(tokens.RangeOf(phrase.CoreFirst, phrase.CoreLast));
        int last = EndOfComplement(phrase.CoreLast);
        return new(
            tokens.RangeOf(phrase.CoreFirst, last),
            tokens.RangeOf(AfterDeterminers(phrase.CoreFirst, office), last),
            tokens.RangeOf(office, office),
            IsIndefinite(phrase.CoreFirst));
    }

    private int AfterDeterminers(int first, int office)
    {
        while (first < office && tokens[first].Is(WordClasses.Determiner) && !tokens[first].Is(WordClasses.Role))
            first = tokens.EndOfExpression(first, office) + 1;
        return Math.Min(first, office);
    }

    /// <summary>"un" of "un autre" too.</summary>
    private bool IsIndefinite(int first) =>
        grammar.IndefiniteDeterminers.Contains(FoldedWord.Hash(tokens.Span(first)))
        || grammar.IndefiniteDeterminers.Contains(tokens.HashOfExpression(first));

    /// <summary>The last token of what an office is for; the office's own where nothing follows that says so.</summary>
    private int EndOfComplement(int office)
    {
        int last = office + 1;
        if (!tokens.IsAnyOf(last, grammar.OfficePrepositions))
            return office;
        while (last - office <= LongestComplement && tokens.IsKind(last + 1, TokenKind.Word) && !tokens[last + 1].Is(Borders))
            last++;
        while (last > office && (tokens[last].Is(WordClasses.Determiner | WordClasses.Preposition) || (grammar.NounsHaveCapitals && !tokens[last].IsCapitalized)))
            last--;
        return last;
    }
}
