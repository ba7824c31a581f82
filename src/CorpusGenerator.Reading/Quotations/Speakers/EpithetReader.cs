namespace CorpusGenerator.Reading;

/// <summary>Tells a phrase that says again, in other words, who was named before: "Anna Lee spoke late. “…,” the diplomat said."</summary>
/// <param name="tokens">The document's tokens.</param>
/// <param name="grammar">The language.</param>
/// <param name="phrases">The phrases of the document outside quotations.</param>
internal sealed class EpithetReader(TokenTable tokens, QuotationGrammar grammar, NounPhraseList phrases)
{
    private const int Reach = 24;
    private const WordClasses Complements = WordClasses.Genitive | WordClasses.Preposition | WordClasses.Relative | WordClasses.Conjunction;
    private readonly Func<int, int> _tokenOf = index => phrases[index].First;

    /// <summary>The token where the phrase, or an earlier one with the same noun, stands for somebody; -1 when it is no epithet.</summary>
    /// <remarks>An epithet has no complement, and is of nobody whom the text introduced by it: "A diplomat called. … the diplomat said".</remarks>
    public int FirstOf(in NounPhrase phrase)
    {
        if (!IsOneOf(grammar.Epithets, phrase))
            return -1;
        TextRange noun = NounOf(phrase);
        int token = phrase.First;
        int nearest = TextOrder.CountBefore(phrases.Count, token, _tokenOf);
        for (int index = nearest - 1; index >= 0 && index >= nearest - Reach; index--)
        {
            ref readonly NounPhrase earlier = ref phrases[index];
            if (earlier.Kind != NounPhraseKind.Title || !FoldedWord.AreEqual(NounOf(earlier).Of(tokens.Text), noun.Of(tokens.Text)))
                continue;
            if (!IsDefinite(earlier))
                return -1;
            token = earlier.First;
        }

        return token;
    }

    /// <summary>Whether the phrase says again which body was named before: "the company".</summary>
    public bool IsBody(in NounPhrase phrase) => IsOneOf(grammar.BodyEpithets, phrase);

    /// <summary>Whether the noun before a name is one for a body: "the company Holm".</summary>
    public bool HasBody(in NounPhrase name) => HasNounOf(grammar.BodyEpithets, name);

    /// <summary>Whether the phrase has an office that a text often says of whom it names without it, whatever the office is of: "the minister of justice".</summary>
    public bool IsLeadingOffice(in NounPhrase phrase) => HasNounOf(grammar.LeadingOffices, phrase) && !IsIndefinite(phrase);

    private bool IsOneOf(HashSet<ulong> nouns, in NounPhrase phrase) => HasNounOf(nouns, phrase) && IsDefinite(phrase);

    private bool HasNounOf(HashSet<ulong> nouns, in NounPhrase phrase) =>
        NounOf(phrase) is { IsEmpty: false } noun && nouns.Contains(FoldedWord.Hash(noun.Of(tokens.Text)));

    private bool IsIndefinite(in NounPhrase phrase) => grammar.IndefiniteDeterminers.Contains(FoldedWord.Hash(tokens.Span(phrase.First)));

    private bool IsDefinite(in NounPhrase phrase) =>
        !HasComplement(tokens.EndOfExpression(FirstOfNoun(phrase), phrase.Last + 1) + 1, phrase.Last) && !IsIndefinite(phrase);

    /// <summary>An age is none: "the 24-year-old player", "le joueur de 24 ans".</summary>
    private bool HasComplement(int first, int last)
    {
        for (int index = first; index <= last; index++)
        {
            if (tokens[index].Kind == TokenKind.Number)
                return false;
        }

        return tokens.HasAny(first, last, Complements);
    }

    /// <summary>The first office in a phrase; empty without one.</summary>
    private TextRange NounOf(in NounPhrase phrase)
    {
        int first = FirstOfNoun(phrase);
        return first > phrase.Last ? default : tokens.RangeOf(first, tokens.EndOfExpression(first, phrase.Last + 1));
    }

    private int FirstOfNoun(in NounPhrase phrase)
    {
        int first = phrase.First;
        while (first <= phrase.Last && !tokens[first].Is(WordClasses.Role))
            first++;
        return first;
    }
}
