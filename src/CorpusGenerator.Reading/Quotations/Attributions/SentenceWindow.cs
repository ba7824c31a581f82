using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>The part of a sentence that is looked at around a quotation: never more than a fixed number of tokens.</summary>
internal sealed class SentenceWindow(TokenTable tokens)
{
    private const int Widest = 60;
    private readonly SentenceBoundaries _sentences = new(tokens);

    /// <summary>The first token of the sentence that goes on at <paramref name="end"/>, from <paramref name="limit"/> on.</summary>
    public int StartBefore(int end, int limit)
    {
        int first = end;
        limit = Math.Max(limit, end - Widest);
        tokens.CountSteps(end - limit);
        while (first > limit && !_sentences.IsEnd(first - 1))
            first--;
        return first;
    }

    /// <summary>The token that ends the sentence which goes on at <paramref name="first"/>, or <paramref name="limit"/>.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public int EndAfter(int first, int limit)
    {
        int end = first;
        limit = Math.Min(limit, first + Widest);
        tokens.CountSteps(limit - first);
        while (end < limit && !_sentences.IsEnd(end))
            end++;
        return end;
    }
}
