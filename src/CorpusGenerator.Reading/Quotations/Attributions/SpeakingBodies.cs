namespace CorpusGenerator.Reading;

/// <summary>
/// Finds the body that speaks where a plural verb has no subject, or one that names nobody: "в министерстве сообщили",
/// "poručuju iz policije", "indique-t-on au parquet".
/// </summary>
internal sealed class SpeakingBodies(TokenTable tokens, QuotationGrammar grammar, SubjectFinder subjects)
{
    /// <summary>The body that a preposition names between two tokens; null for none.</summary>
    /// <param name="cue">The verb.</param>
    /// <param name="first">The first token of the clause before or after it.</param>
    /// <param name="end">The token after the clause's last.</param>
    public NounPhrase? Find(int cue, int first, int end)
    {
        if (grammar.BodyPrepositions.Count == 0 || !(IsImpersonal(cue + 1, end) || (grammar.SubjectGenders.ClassesOf(tokens.Span(cue)) & WordClasses.Plural) != 0))
            return null;
        for (int index = first; index + 1 < end; index++)
        {
            if (!tokens[index].IsContinuation && tokens.IsAnyOf(index, grammar.BodyPrepositions)
                && subjects.After(index + 1, end, isSource: true) is { } body && body.First == index + 1 && subjects.MaySpeak(body))
                return body;
        }

        return null;
    }

    /// <summary>"-t-on": a pronoun without gender or person, cut off the verb.</summary>
    private bool IsImpersonal(int index, int end) =>
        index < end && tokens[index].Is(WordClasses.Pronoun) && tokens.Text[tokens[index].Start] == '-'
        && !tokens[index].Is(WordClasses.Masculine | WordClasses.Feminine | WordClasses.Plural | WordClasses.FirstPerson);
}
