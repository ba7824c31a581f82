namespace CorpusGenerator.Reading;

/// <summary>Who says something where in the document, in quotations or in reported speech.</summary>
/// <remarks>A pronoun or a missing subject beside a quotation nearly always stands for who spoke last.</remarks>
internal sealed class ReporterIndex(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
    private const int Window = 40;
    private readonly SubjectFinder _subjects = new(tokens, grammar);
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>Who speaks, by the token of the cue.</summary>
    public SpeakerPositions Positions { get; } = new();

    /// <summary>Collects the subjects of all cues outside quotations; linear in the tokens.</summary>
    public void Collect(Func<NounPhrase, Speaker?> resolve)
    {
        Positions.Clear();
        int span = 0;
        for (int index = 0; index < tokens.Count; index++)
        {
            while (span < spans.Count && spans[span].Last < index)
                span++;
            if (span < spans.Count && spans[span].First <= index)
                index = spans[span].Last;
            else if (tokens[index].Is(WordClasses.Cue | WordClasses.SourceBefore | WordClasses.AfterQuote))
                AddSubject(index, resolve);
        }
    }

    private void AddSubject(int cue, Func<NounPhrase, Speaker?> resolve)
    {
        NounPhrase? subject = tokens[cue].Is(WordClasses.SourceBefore | WordClasses.AfterQuote)
            ? _subjects.After(cue + 1, End(cue), isSource: true)
            : grammar.VerbFirst
                ? _subjects.After(cue + 1, End(cue)) ?? _subjects.Before(Start(cue), cue)
                : _subjects.Before(Start(cue), cue) ?? _subjects.After(cue + 1, End(cue));
        if (subject is { Kind: not NounPhraseKind.Pronoun } phrase && resolve(phrase) is { } speaker)
            Positions.Add(cue, speaker);
    }

    private int Start(int cue)
    {
        int first = cue;
        while (first > 0 && first > cue - Window && !_sentences.IsEnd(first - 1) && tokens[first - 1].Kind != TokenKind.Mark)
            first--;
        return first;
    }

    private int End(int cue)
    {
        int end = cue + 1;
        while (end < tokens.Count && end < cue + Window && !_sentences.IsEnd(end) && tokens[end].Kind != TokenKind.Mark)
            end++;
        return end;
    }
}
