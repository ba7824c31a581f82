namespace CorpusGenerator.Reading;

/// <summary>Tells a clause from a phrase: words in marks without any verb are what something is called, not a statement.</summary>
internal sealed class VerbFinder(TokenTable tokens, QuotationGrammar grammar)
{
    private const int Farthest = 30;
    private const WordClasses NeedsVerb = WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.Relative | WordClasses.That | WordClasses.Verb;
    private const WordClasses BeforeNoun = WordClasses.Determiner | WordClasses.Preposition | WordClasses.Genitive;
    private const WordClasses NotFinite = BeforeNoun | WordClasses.Adverb | WordClasses.Conjunction | WordClasses.Participle;

    /// <summary>Whether a word from the first to the last is a verb or cannot do without one; null where the table cannot tell.</summary>
    public bool? HasVerb(int first, int last)
    {
        if (grammar.VerbEndings.Count == 0)
            return null;
        last = Math.Min(last, first + Farthest);
        tokens.CountSteps(last - first + 1);
        for (int index = first; index <= last; index++)
        {
            if (tokens[index].Kind == TokenKind.Word && !tokens[index].IsContinuation && IsVerbal(index))
                return true;
        }

        return false;
    }

    private bool IsVerbal(int index)
    {
        ref Token token = ref tokens[index];
        if (token.Is(NotFinite))
            return false;
        if (token.Is(NeedsVerb))
            return true;
        bool afterArticle = index > 0 && tokens[index - 1].Is(BeforeNoun);
        if (token.Is(WordClasses.Cue | WordClasses.WeakCue))
            return !afterArticle;
        return token.Classes == WordClasses.None && !token.IsCapitalized && tokens.EndsWithAny(index, grammar.VerbEndings);
    }
}
