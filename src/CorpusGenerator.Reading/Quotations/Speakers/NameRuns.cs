namespace CorpusGenerator.Reading;

/// <summary>Parts two names that stand side by side ("met with Anna Lee Holm said").</summary>
internal sealed class NameRuns(TokenTable tokens)
{
    private readonly KeyedChains _firstWords = new();

    /// <summary>Cuts the last word off a long name when another name of the document begins with that word.</summary>
    public void CutNeighbours(List<NounPhrase> phrases)
    {
        _firstWords.Clear();
        foreach (NounPhrase phrase in phrases)
        {
            if (phrase.Kind == NounPhraseKind.Name && phrase.CoreLast == phrase.CoreFirst + 1 && !IsFirstWord(phrase.CoreFirst))
                _firstWords.Add(FoldedWord.Hash(tokens.Span(phrase.CoreFirst)), phrase.CoreFirst);
        }

        for (int index = 0; index < phrases.Count; index++)
        {
            NounPhrase phrase = phrases[index];
            if (phrase.Kind == NounPhraseKind.Name && phrase.CoreLast >= phrase.CoreFirst + 2 && IsFirstWord(phrase.CoreLast))
                phrases[index] = phrase with { CoreLast = phrase.CoreLast - 1 };
        }
    }

    private bool IsFirstWord(int token)
    {
        ReadOnlySpan<char> word = tokens.Span(token);
        for (int link = _firstWords.Newest(FoldedWord.Hash(word)); link > 0; link = _firstWords.Older(link))
        {
            if (FoldedWord.AreEqual(tokens.Span(_firstWords.Value(link)), word))
                return true;
        }

        return false;
    }
}
