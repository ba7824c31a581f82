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
        int words = FirstNounOfSpeech(last + 1, end);
        if (words == end && !tokens[cue].Is(WordClasses.SourceBefore))
            return SpanAttribution.None;
        NounPhrase? cited = tokens[cue].Is(WordClasses.Pronoun) ? sources.OfPhrase(cue, last, end) : Object(words == end ? last + 1 : words + 1, end);
        return cited is null && words < end ? SpanAttribution.None : new(true, cited, cue, last);
    }

    /// <summary>"тренера официальный сайт": what comes before the paper and the small words that describe it; null for nothing.</summary>
    private NounPhrase? Object(int first, int end)
    {
        int last = FirstPaper(first, end);
        while (last < end && last > first + 1 && DescribesPaper(last - 1))
            last--;
        return last > first ? subjects.After(first, last, isSource: true) : null;
    }

    private bool DescribesPaper(int index) =>
        tokens.IsKind(index, TokenKind.Word) && !tokens[index].IsCapitalized && !tokens[index].Is(WordClasses.Role) && !tokens[index].IsContinuation;

    private int EndOfWords(int first, int limit)
    {
        while (first < limit && tokens[first].Kind is TokenKind.Word or TokenKind.Mark or TokenKind.Number)
            first++;
        return first;
    }

    private int FirstNounOfSpeech(int first, int end)
    {
        while (first < end && !(tokens[first].Is(WordClasses.Reportive) && !tokens[first].Is(WordClasses.Auxiliary)))
            first++;
        return first;
    }

    private int FirstPaper(int first, int end)
    {
        while (first < end && !IsPaper(first))
            first++;
        return first;
    }

    /// <summary>A noun for a paper, an abbreviation or an address: "сайт", "ТАСС", "news.com".</summary>
    private bool IsPaper(int index) => tokens.IsAnyOf(index, grammar.Media) || tokens.IsInCapitals(index)
        || (tokens.IsKind(index + 1, TokenKind.Stop) && !tokens.HasSpaceAfter(index + 1) && tokens.IsKind(index + 2, TokenKind.Word));
}
