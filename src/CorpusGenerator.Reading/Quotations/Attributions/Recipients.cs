namespace CorpusGenerator.Reading;

/// <summary>Tells a person to whom something is given or said, where the preposition is written on the noun: "للحارس الغائب سامر حداد".</summary>
internal sealed class Recipients(TokenTable tokens, QuotationGrammar grammar)
{
    private const string To = "\u0644\u0644";
    private const string The = "\u0627\u0644";

    /// <summary>Whether the word is an office of one person with the preposition on it, which what comes next belongs to: an adjective or the name.</summary>
    public bool IsOne(int index) =>
        grammar.VerbFirst && tokens.Span(index).StartsWith(To.AsSpan(), StringComparison.Ordinal)
        && tokens.IsKind(index + 1, TokenKind.Word) && BelongsToNoun(index + 1) && IsOffice(tokens.Span(index).Slice(To.Length));

    /// <summary>"الغائب سامر", "سامر": a given name, or a word with its article that is no office of somebody else.</summary>
    private bool BelongsToNoun(int index) =>
        tokens[index].Is(WordClasses.GivenName | WordClasses.NameParticle)
        || (tokens.Span(index).StartsWith(The.AsSpan(), StringComparison.Ordinal) && !tokens[index].Is(WordClasses.Role | WordClasses.Honorific));

    /// <summary>Not "للصحافيين": the plural names nobody.</summary>
    private bool IsOffice(ReadOnlySpan<char> noun) =>
        !noun.EndsWith("\u064A\u0646".AsSpan(), StringComparison.Ordinal)
        && (grammar.Lexicon.Find(FoldedWord.Hash(noun)).Classes & WordClasses.Role) != 0;
}
