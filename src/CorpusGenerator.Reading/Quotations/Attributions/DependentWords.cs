namespace CorpusGenerator.Reading;

/// <summary>
/// Words that depend on the verb and look like a noun where nouns have no articles: adverbs and nouns in a case that is
/// no subject's, told by their endings ("drhtavim glasom ministar", "ледяным тоном мэр").
/// </summary>
internal sealed class DependentWords(TokenTable tokens, QuotationGrammar grammar)
{
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>The first token that is none of them.</summary>
    /// <param name="first">The first token of a noun phrase.</param>
    /// <param name="last">Its last token.</param>
    public int EndAt(int first, int last)
    {
        if (grammar.DependentEndings.Count == 0)
            return first;
        while (first <= last && IsDependent(first))
            first++;
        return first;
    }

    /// <summary>An unlisted word with such an ending, written small, or with a capital that it has from the sentence's start.</summary>
    private bool IsDependent(int index) =>
        tokens[index].Kind == TokenKind.Word && tokens[index].Classes is WordClasses.None or WordClasses.WeakCue && !tokens[index].IsContinuation
        && (!tokens[index].IsCapitalized || _sentences.IsStart(index)) && tokens.EndsWithAny(index, grammar.DependentEndings);
}
