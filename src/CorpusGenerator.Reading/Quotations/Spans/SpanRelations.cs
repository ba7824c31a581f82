namespace CorpusGenerator.Reading;

/// <summary>How two spans of a document lie to each other.</summary>
internal sealed class SpanRelations(TokenTable tokens, List<QuotedSpan> spans)
{
    private const int LongestEmbedded = 5;
    private const int FarthestSpan = 12;
    private readonly SentenceWindow _window = new(tokens);
    private bool[] _isEmbedded = [];

    /// <summary>Looks at each span once, since each is asked for by those around it.</summary>
    public void Prepare()
    {
        if (_isEmbedded.Length < spans.Count)
            _isEmbedded = new bool[spans.Count * 2];
        for (int index = 0; index < spans.Count; index++)
            _isEmbedded[index] = IsEmbedded(spans[index]);
    }

    /// <summary>Whether a span opens the paragraph after one that was left open: the same words go on.</summary>
    public bool IsReopened(int index, int previous) =>
        previous >= 0 && spans[previous].IsUnclosed && tokens.IsKind(spans[index].First - 1, TokenKind.Break)
        && spans[index].First - spans[previous].Last <= 2;

    /// <summary>Whether nothing but a dash parts two spans, marks around both: in a conversation the next one speaks.</summary>
    public bool AreTurns(int index, int previous) =>
        previous >= 0 && !spans[index].IsDash && !spans[previous].IsDash && spans[index].First == spans[previous].Last + 2
        && tokens[spans[index].First - 1].Kind == TokenKind.Dash && tokens[spans[previous].Last].Kind == TokenKind.Mark
        && tokens[spans[previous].ContentLast].Kind == TokenKind.Stop;

    /// <summary>
    /// The span whose speaker answers: in a conversation of two, a paragraph's words after those of the other one, which
    /// come right after the speaker's own; -1 where no conversation is.
    /// </summary>
    public int TurnBefore(int index)
    {
        int reply = index - 1;
        if (reply < 0 || !OpensBlock(index) || !IsNextBlock(index, reply))
            return -1;
        int turn = reply;
        while (turn >= 0 && AreInOneBlock(reply, turn))
            turn--;
        return turn >= 0 && IsNextBlock(reply, turn) ? turn : -1;
    }

    /// <summary>Whether a paragraph begins with the span, or with its dash.</summary>
    public bool OpensBlock(int index)
    {
        int first = spans[index].First;
        if (spans[index].IsDash && tokens.IsKind(first - 1, TokenKind.Dash))
            first--;
        return tokens.OpensBlock(first);
    }

    /// <summary>Whether a paragraph is the span, with its dash, and nothing else.</summary>
    public bool IsWholeBlock(int index) => OpensBlock(index) && tokens.EndsBlock(spans[index].Last);

    /// <summary>Whether a span's block is the one right after that of another.</summary>
    public bool IsNextBlock(int index, int previous) => BlockOf(index) == BlockOf(previous) + 1;

    /// <summary>Whether a span's block is that of another, or the one right after it.</summary>
    public bool AreNear(int index, int previous) => BlockOf(index) - BlockOf(previous) <= 1;

    private int BlockOf(int index) => tokens.BlockOf(spans[index].First);

    /// <summary>Whether no block ends between two spans.</summary>
    public bool AreInOneBlock(int index, int previous) =>
        tokens.AreInOneBlock(spans[previous].Last + 1, spans[index].First - 1);

    /// <summary>Whether what stands between two spans is no more than one sentence.</summary>
    public bool HasOneSentenceBetween(int index, int previous)
    {
        int first = spans[previous].Last + 1, end = spans[index].First - 1;
        while (end > first && tokens[end].Kind == TokenKind.Dash)
            end--;
        return AreInOneBlock(index, previous) && _window.StartBefore(end, first) == first;
    }

    /// <summary>The end of the last span before this one that is more than a few words inside a sentence.</summary>
    public int EndBefore(int index)
    {
        int previous = IndexBefore(index);
        return previous < 0 ? 0 : spans[previous].Last + 1;
    }

    /// <summary>The last span before this one that is more than a few words inside a sentence; -1 for none.</summary>
    public int IndexBefore(int index)
    {
        int limit = Math.Max(0, index - FarthestSpan);
        while (--index >= limit)
        {
            if (!_isEmbedded[index])
                return index;
        }

        return index;
    }

    /// <summary>The start of the first span after this one that is more than a few words inside a sentence.</summary>
    public int StartAfter(int index)
    {
        int limit = Math.Min(spans.Count, index + FarthestSpan);
        while (++index < limit)
        {
            if (!_isEmbedded[index])
                return spans[index].First;
        }

        return index < spans.Count ? spans[index].First : tokens.Count;
    }

    /// <summary>The “Harbour Gaz.” reports: after an article, and before a small letter, the stop ends no sentence.</summary>
    private bool IsAbbreviated(QuotedSpan span) =>
        span.First > 0 && tokens[span.First - 1].Is(WordClasses.Determiner) && tokens.IsKind(span.Last + 1, TokenKind.Word)
        && char.IsLower(tokens.Text[tokens[span.Last + 1].Start]);

    /// <summary>"according to “harbour-gazette.example.org”".</summary>
    private bool IsSource(QuotedSpan span) =>
        span.First > 0 && tokens[span.First - 1].Is(WordClasses.SourceBefore) && !tokens[span.First - 1].Is(WordClasses.Cue);

    /// <summary>A name or term in marks: part of the sentence around it, not a voice of its own.</summary>
    private bool IsEmbedded(QuotedSpan span) =>
        !span.IsDash && span.ClauseFirst < 0 && (span.ContentLast - span.ContentFirst < LongestEmbedded || IsSource(span))
        && (tokens[span.ContentLast].Kind is not (TokenKind.Stop or TokenKind.Comma) || IsAbbreviated(span))
        && span.First > 0 && tokens[span.First - 1].Kind is not (TokenKind.Colon or TokenKind.Break or TokenKind.Stop or TokenKind.Mark or TokenKind.Dash);
}
