namespace CorpusGenerator.Reading;

/// <summary>Tells what a word that the table does not have is, where its first or last letters show it (Arabic "ينتظر", "شهقت", "جملةً").</summary>
internal static class UnlistedWords
{
    private const int ShortestWithEnding = 4;

    /// <summary>The sign of an indefinite accusative, which no subject has.</summary>
    private const char Fathatan = '\u064B';

    /// <summary>The classes that the form of a word shows; none where it shows nothing.</summary>
    public static WordClasses ClassesOf(TokenTable tokens, int index, QuotationGrammar grammar)
    {
        ReadOnlySpan<char> word = tokens.Span(index);
        if (word[word.Length - 1] == Fathatan || (word.Length > 1 && word[word.Length - 2] == Fathatan))
            return WordClasses.Adverb;
        if (tokens.StartsWithAny(index, grammar.PrepositionPrefixes))
            return WordClasses.Adverb;
        if (tokens.StartsWithAny(index, grammar.NounBeginnings))
            return WordClasses.None;
        if (tokens.StartsWithAny(index, grammar.VerbBeginnings))
            return WordClasses.Verb;
        return word.Length >= ShortestWithEnding ? grammar.Lexicon.Endings.ClassesOf(word) : WordClasses.None;
    }
}
