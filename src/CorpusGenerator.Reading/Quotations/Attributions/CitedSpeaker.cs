namespace CorpusGenerator.Reading;

/// <summary>
/// Finds whom a paper cites, where nouns have cases and the paper may come on either side: "– цитирует тренера сайт клуба",
/// "— приводит агентство слова министра", or whose voice is heard: "– раздался голос внука".
/// </summary>
internal sealed class CitedSpeaker(TokenTable tokens, QuotationGrammar grammar, SubjectFinder subjects, SourceFinder sources)
{
    private const int LongestClause = 16;

    /// <summary>Whom the verb cites, or nobody where it has a paper alone ("— цитирует агентство"); none where it cites nobody.</summary>
    /// <param name="cue">The first token of the verb.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="end">The token after the clause's last.</param>
    public SpanAttribution Read(int cue, int last, int end)
    {
        if (grammar.Media.Count == 0)
            return SpanAttribution.None;
        end = EndOfWords(last + 1, Math.Min(end, last + LongestClause));
        int words = First(last + 1, end, IsNounOfSpeech);
        if (words == end && !tokens[cue].Is(WordClasses.SourceBefore))
            return SpanAttribution.None;
        NounPhrase? cited = tokens[cue].Is(WordClasses.Pronoun) ? sources.OfPhrase(cue, last, end) : Object(words == end ? last + 1 : words + 1, end);
        return cited is null && words < end ? SpanAttribution.None : new(true, cited, cue, last);
    }

    /// <summary>"тренера официальный сайт": what comes before the paper and the small words that describe it; null for nothing.</summary>
    private NounPhrase? Object(int first, int end)
    {
        int last = First(first, end, IsPaper);
        while (last < end && last > first + 1 && DescribesPaper(last - 1))
            last--;
        return last > first ? subjects.After(first, last, isSource: true) : null;
    }

    private bool DescribesPaper(int index) =>
        tokens.IsKind(index, TokenKind.Word) && !tokens[index].IsCapitalized && !tokens[index].Is(WordClasses.Role) && !tokens[index].IsContinuation;

    private int EndOfWords(int first, int limit) => First(first, limit, index => tokens[index].Kind is not (TokenKind.Word or TokenKind.Mark or TokenKind.Number));

    private static int First(int first, int end, Predicate<int> isRight)
    {
        while (first < end && !isRight(first))
            first++;
        return first;
    }

    private bool IsNounOfSpeech(int index) => tokens[index].Is(WordClasses.Reportive) && !tokens[index].Is(WordClasses.Auxiliary);

    /// <summary>A noun for a paper, an abbreviation or an address: "сайт", "ТАСС", "news.com".</summary>
    private bool IsPaper(int index) => tokens.IsAnyOf(index, grammar.Media) || tokens.IsInCapitals(index)
        || (tokens.IsKind(index + 1, TokenKind.Stop) && !tokens.HasSpaceAfter(index + 1) && tokens.IsKind(index + 2, TokenKind.Word));
}
