namespace CorpusGenerator.Reading;

/// <summary>Finds who speaks where the verb of speech is no finite verb with its subject beside it.</summary>
internal sealed class FrontedVerbReader(TokenTable tokens, QuotationGrammar grammar, SubjectFinder subjects)
{
    private const int FarthestVerb = 14;
    private const int FarthestAgent = 5;

    /// <summary>"A spiegare il rinvio è stata la sindaca: …": the subject after the verb of an infinitive that opens the sentence; null for none.</summary>
    /// <param name="first">The sentence's first token.</param>
    /// <param name="end">The token after its last.</param>
    public NounPhrase? InfinitiveSubject(int first, int end)
    {
        if (grammar.OpeningInfinitives.Count == 0 || first + 2 >= end || !tokens.IsAnyOf(first, grammar.OpeningInfinitives) || !tokens[first + 1].Is(WordClasses.Cue))
            return null;
        int verb = first + 2, limit = Math.Min(end, first + FarthestVerb);
        while (verb < limit && !IsVerb(verb))
            verb++;
        while (verb < limit && tokens[verb].Is(WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Cue))
            verb++;
        return verb < limit ? subjects.After(verb, end) : null;
    }

    /// <summary>"A frase, repetida pela presidente Ana Lis: …": whom the preposition of an agent names soon after a cue; null for nobody.</summary>
    /// <param name="first">The token after the cue.</param>
    /// <param name="end">The token after the clause's last.</param>
    public NounPhrase? Agent(int first, int end)
    {
        int limit = grammar.AgentPrepositions.Count == 0 ? first : Math.Min(end, first + FarthestAgent);
        for (int index = first; index < limit && tokens[index].Kind == TokenKind.Word; index++)
        {
            if (tokens.IsAnyOf(index, grammar.AgentPrepositions))
                return AgentAt(index + 1, end);
        }

        return null;
    }

    private NounPhrase? AgentAt(int first, int end) =>
        subjects.After(first, end, isSource: true) is { } agent && agent.First == first
        && tokens.HasAny(agent.First, agent.Last, WordClasses.Role | WordClasses.GivenName | WordClasses.Honorific)
            ? agent
            : null;

    /// <summary>A helping verb that is no pronoun of the same spelling.</summary>
    private bool IsVerb(int index) =>
        tokens[index].Is(WordClasses.Auxiliary) && !tokens[index].Is(WordClasses.Determiner | WordClasses.Pronoun);
}
