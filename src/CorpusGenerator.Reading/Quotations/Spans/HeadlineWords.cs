using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the quotation of the text that a headline quotes from: its speaker is the headline's.</summary>
internal sealed class HeadlineWords(TokenTable tokens, List<QuotedSpan> spans)
{
    private const int MostInHeadline = 3;
    private const int FewestWords = 3;
    private const int EnoughWords = 12;
    private readonly List<int> _words = [];

    /// <summary>Whether a span is one of the first few of the first block, and other blocks come after it.</summary>
    public bool IsInHeadline(int index) => index < MostInHeadline && tokens.Breaks.Count > 1 && spans[index].Last < tokens.Breaks[0];

    /// <summary>The first span after the headline that has the words of one in it; -1 for none. Linear in the tokens of the spans.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int SourceOf(int index)
    {
        ReadWords(spans[index]);
        for (int later = index + 1; later < spans.Count && _words.Count >= FewestWords; later++)
        {
            if (spans[later].First > tokens.Breaks[0] && HasWords(spans[later]))
                return later;
        }

        return -1;
    }

    private void ReadWords(QuotedSpan span)
    {
        _words.Clear();
        for (int token = span.ContentFirst; token <= span.ContentLast && _words.Count < EnoughWords; token++)
        {
            if (tokens[token].Kind == TokenKind.Word)
                _words.Add(token);
        }
    }

    private bool HasWords(QuotedSpan span)
    {
        tokens.CountSteps(span.ContentLast - span.ContentFirst);
        for (int token = span.ContentFirst; token <= span.ContentLast; token++)
        {
            if (HasWordsAt(token, span.ContentLast))
                return true;
        }

        return false;
    }

    private bool HasWordsAt(int token, int last)
    {
        foreach (int word in _words)
        {
            while (token < last && tokens[token].Kind != TokenKind.Word)
                token++;
            if (token > last || !FoldedWord.AreEqual(tokens.Span(token), tokens.Span(word)))
                return false;
            token++;
        }

        return true;
    }
}
