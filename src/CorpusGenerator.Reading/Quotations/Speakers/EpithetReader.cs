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
        ulong noun = IsDefinite(phrase) ? NounOf(phrase) : 0;
        if (noun == 0)
            return -1;
        int token = phrase.First;
        int nearest = TextOrder.CountBefore(phrases.Count, token, _tokenOf);
        for (int index = nearest - 1; index >= 0 && index >= nearest - Reach; index--)
        {
            ref readonly NounPhrase earlier = ref phrases[index];
            if (earlier.Kind != NounPhraseKind.Title || NounOf(earlier) != noun)
                continue;
            if (!IsDefinite(earlier))
                return -1;
            token = earlier.First;
        }

        return token;
    }

    private bool IsDefinite(in NounPhrase phrase) =>
        !grammar.IndefiniteDeterminers.Contains(FoldedWord.Hash(tokens.Span(phrase.First))) && !tokens.HasAny(phrase.First, phrase.Last, Complements);

    /// <summary>The hash of the epithet in a phrase; 0 without one.</summary>
    private ulong NounOf(in NounPhrase phrase)
    {
        for (int index = phrase.First; index <= phrase.Last; index++)
        {
            if (!tokens[index].Is(WordClasses.Role))
                continue;
            int last = index;
            while (last < phrase.Last && tokens[last + 1].IsContinuation)
                last++;
            ulong hash = FoldedWord.Hash(tokens.RangeOf(index, last).Of(tokens.Text));
            return grammar.Epithets.Contains(hash) ? hash : 0;
        }

        return 0;
    }
}
