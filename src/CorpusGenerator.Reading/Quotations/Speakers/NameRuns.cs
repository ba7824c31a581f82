namespace CorpusGenerator.Reading;

/// <summary>Parts two names that stand side by side ("met with Anna Lee Holm said").</summary>
internal sealed class NameRuns(TokenTable tokens)
{
    private readonly WordTable _firstWords = new();

    /// <summary>Cuts the last word off a long name when another name of the document begins with that word.</summary>
    public void CutNeighbours(List<NounPhrase> phrases)
    {
        foreach (NounPhrase phrase in phrases)
        {
            if (phrase.Kind == NounPhraseKind.Name && phrase.CoreLast == phrase.CoreFirst + 1)
                _firstWords.Set(tokens.Span(phrase.CoreFirst).ToString(), 0);
        }

        for (int index = 0; index < phrases.Count; index++)
        {
            NounPhrase phrase = phrases[index];
            if (phrase.Kind == NounPhraseKind.Name && phrase.CoreLast >= phrase.CoreFirst + 2
                && _firstWords.Find(tokens.Span(phrase.CoreLast)) >= 0)
                phrases[index] = phrase with { CoreLast = phrase.CoreLast - 1 };
        }
    }
}
