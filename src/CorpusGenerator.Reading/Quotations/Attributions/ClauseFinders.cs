namespace CorpusGenerator.Reading;

/// <summary>What finds the parts of a clause: made once for a language, since the readers of all clauses ask the same.</summary>
internal sealed class ClauseFinders
{
    public ClauseFinders(TokenTable tokens, QuotationGrammar grammar)
    {
        Phrases = new(tokens, grammar);
        Cues = new(tokens, grammar);
        Subjects = new(tokens, grammar, Phrases);
        Sources = new(tokens, grammar, Phrases, Subjects);
        Topics = new(tokens, grammar);
        Fronted = new(tokens, grammar, Subjects);
        Bodies = new(tokens, grammar, Subjects);
    }

    /// <summary>Its noun phrases.</summary>
    public NounPhraseReader Phrases { get; }

    /// <summary>Its cues.</summary>
    public CueFinder Cues { get; }

    /// <summary>The subject of a cue.</summary>
    public SubjectFinder Subjects { get; }

    /// <summary>Whom it names as a source.</summary>
    public SourceFinder Sources { get; }

    /// <summary>The speaker before a quotation where verbs come last.</summary>
    public TopicFinder Topics { get; }

    /// <summary>Who speaks where the verb is an infinitive or a passive.</summary>
    public FrontedVerbReader Fronted { get; }

    /// <summary>The body that speaks where a plural verb has no subject.</summary>
    public SpeakingBodies Bodies { get; }
}
