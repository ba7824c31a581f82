namespace CorpusGenerator.Reading;

/// <summary>Tells a subject that belongs to a clause about a noun, where such a clause stands before its noun and no word parts the two (Japanese).</summary>
internal sealed class RelativeClauses(TokenTable tokens, QuotationGrammar grammar)
{
    private const int Reach = 16;
    private const WordClasses Predicates = WordClasses.Verb | WordClasses.Auxiliary | WordClasses.Cue | WordClasses.WeakCue;
    private const WordClasses NoNouns = WordClasses.Conjunction | WordClasses.That | WordClasses.Preposition | WordClasses.SubjectMarker
        | WordClasses.Genitive | WordClasses.Auxiliary;

    /// <summary>"議員が激しく争った審議を挙げ": whether a verb stands right before a noun after the particle of a subject, with no sign between.</summary>
    public bool Holds(int marker, int end)
    {
        for (int index = marker + 1; index + 1 < Math.Min(end, marker + Reach) && tokens[index].Kind is TokenKind.Word or TokenKind.Number; index++)
        {
            if (IsAttributive(index) && IsNoun(index + 1))
                return true;
        }

        return false;
    }

    private bool IsAttributive(int index) =>
        (tokens[index].Is(Predicates) || tokens[index].Classes == WordClasses.None) && grammar.AttributiveEndings.Contains(tokens.Text[tokens[index].End - 1]);

    private bool IsNoun(int index) =>
        tokens[index].Kind == TokenKind.Number
        || (tokens[index].Kind == TokenKind.Word && !tokens[index].Is(NoNouns) && !Characters.IsHiragana(tokens.Text[tokens[index].Start]));
}
