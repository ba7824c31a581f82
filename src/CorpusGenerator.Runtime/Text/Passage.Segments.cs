namespace CorpusGenerator;

public readonly partial struct Passage
{
    /// <summary>The sentences of the passage; a line break in it counts as a space.</summary>
    public SentenceSequence Sentences => new(this);

    /// <summary>The words of the passage.</summary>
    public TokenSequence Tokens => new(this);
}
