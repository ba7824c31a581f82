using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Parts two names that stand side by side ("met with Anna Lee Holm said").</summary>
internal sealed class NameRuns(TokenTable tokens, QuotationGrammar grammar)
{
    private readonly KeyedChains _firstWords = new();
    private readonly KeyedChains _places = new();

    /// <summary>
    /// Cuts the last word off a long name when another name of the document begins with that word; without capitals,
    /// also the first when it stands alone after a preposition elsewhere: a place ("mayor of Vessby Mira Holm", where
    /// the language has no "of").
    /// </summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void CutNeighbours(NounPhraseList phrases)
    {
        if (!HasLong(phrases))
            return;
        _firstWords.Clear();
        _places.Clear();
        for (int index = 0; index < phrases.Count; index++)
            Remember(phrases[index]);
        for (int index = 0; index < phrases.Count; index++)
        {
            ref NounPhrase phrase = ref phrases[index];
            if (!IsLong(phrase))
                continue;
            if (IsIn(_places, phrase.CoreFirst))
                phrase = phrase with { CoreFirst = phrase.CoreFirst + 1 };
            else if (IsIn(_firstWords, phrase.CoreLast))
                phrase = phrase with { CoreLast = phrase.CoreLast - 1 };
        }
    }

    private static bool HasLong(NounPhraseList phrases)
    {
        for (int index = 0; index < phrases.Count; index++)
        {
            if (IsLong(phrases[index]))
                return true;
        }

        return false;
    }

    private static bool IsLong(in NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Name && phrase.CoreLast >= phrase.CoreFirst + 2;

    private void Remember(in NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Name)
            return;
        if (phrase.CoreLast == phrase.CoreFirst + 1)
            Add(_firstWords, phrase.CoreFirst);
        else if (grammar.NoCapitals && phrase.IsOblique && phrase.CoreLast == phrase.CoreFirst)
            Add(_places, phrase.CoreFirst);
    }

    private void Add(KeyedChains words, int token)
    {
        if (!IsIn(words, token))
            words.Add(FoldedWord.Hash(tokens.Span(token)), token);
    }

    private bool IsIn(KeyedChains words, int token)
    {
        ReadOnlySpan<char> word = tokens.Span(token);
        for (int link = words.Newest(FoldedWord.Hash(word)); link > 0; link = words.Older(link))
        {
            if (FoldedWord.AreEqual(tokens.Span(words.Value(link)), word))
                return true;
        }

        return false;
    }
}
