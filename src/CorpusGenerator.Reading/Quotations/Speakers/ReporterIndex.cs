using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Who says something where in the document, in quotations or in reported speech.</summary>
/// <remarks>A pronoun or a missing subject beside a quotation nearly always stands for who spoke last.</remarks>
internal sealed class ReporterIndex(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders, List<QuotedSpan> spans)
{
    private const int Window = 40;
    private TokenRange _sentence;
    private readonly SubjectFinder _subjects = finders.Subjects;
    private readonly SourceFinder _sources = finders.Sources;
    private readonly TopicFinder _topics = finders.Topics;
    private readonly SentenceBoundaries _sentences = new(tokens);
    private readonly SentenceOpenings _openings = new(tokens, grammar, finders);

    /// <summary>Who speaks, by the token of the cue.</summary>
    public SpeakerPositions Positions { get; } = new();

    /// <summary>Collects the subjects of all cues outside quotations; linear in the tokens.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void Collect(Func<NounPhrase, Speaker?> resolve)
    {
        Positions.Clear();
        int first = 0;
        foreach (QuotedSpan span in spans)
        {
            Collect(new(first, span.First), resolve);
            first = span.Last + 1;
        }

        Collect(new(first, tokens.Count), resolve);
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private void Collect(TokenRange story, Func<NounPhrase, Speaker?> resolve)
    {
        _sentence = default;
        for (int index = story.First; index < story.End; index++)
        {
            if (tokens[index].Is(WordClasses.Cue | WordClasses.SourceBefore | WordClasses.SourceAfter | WordClasses.AfterQuote) || IsOpeningSource(index))
                AddSubject(index, story, resolve);
        }
    }

    private void AddSubject(int cue, TokenRange story, Func<NounPhrase, Speaker?> resolve)
    {
        if (cue >= _sentence.End)
            _sentence = new(Start(cue, story.First), End(cue, story.End));
        if (SubjectOf(cue, Math.Max(_sentence.First, cue - Window), _sentence.End) is { Kind: not NounPhraseKind.Pronoun } phrase && resolve(phrase) is { } speaker)
            Positions.Add(cue, speaker);
    }

    private NounPhrase? SubjectOf(int cue, int first, int end)
    {
        if (IsOpeningSource(cue))
            return _openings.Source(cue, end).Subject;
        if (tokens[cue].Is(WordClasses.SourceBefore))
            return _subjects.After(cue + 1, end, isSource: true);
        if (tokens[cue].Is(WordClasses.SourceAfter))
            return _sources.Adjacent(first, cue);
        if (!tokens[cue].Is(WordClasses.Cue))
            return IsRightAfterQuotation(cue, first) ? _subjects.After(cue + 1, end, isSource: true) : null;
        if (tokens[cue].Is(WordClasses.Saying))
            return _sources.InText(tokens.EndOfExpression(cue, tokens.Count) + 1, end) ?? _sources.TextBefore(first, cue);
        if (grammar.VerbFirst)
            return _subjects.After(cue + 1, end) ?? _subjects.Before(first, cue);
        NounPhrase? before = grammar.VerbLast ? _topics.Before(first, cue) : _subjects.Before(first, cue);
        return before ?? _subjects.After(cue + 1, end);
    }

    /// <summary>"Para Ana Lis, …": a preposition that opens its sentence and may name who thinks so.</summary>
    private bool IsOpeningSource(int index) =>
        tokens[index].IsCapitalized && tokens[index].Is(WordClasses.Preposition) && _sentences.IsStart(index) && tokens.IsAnyOf(index, grammar.OpeningSources);

    private bool IsRightAfterQuotation(int index, int first) =>
        (index == first || (index == first + 1 && tokens[first].Kind == TokenKind.Comma))
        && first > 0 && tokens[first - 1].Kind == TokenKind.Mark;

    private int Start(int cue, int limit)
    {
        int first = cue;
        while (first > limit && first > cue - Window && !_sentences.IsEnd(first - 1) && tokens[first - 1].Kind != TokenKind.Mark)
            first--;
        return first;
    }

    private int End(int cue, int limit)
    {
        int end = cue + 1;
        while (end < limit && end < cue + Window && !_sentences.IsEnd(end) && tokens[end].Kind != TokenKind.Mark)
            end++;
        return end;
    }
}
