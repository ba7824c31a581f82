namespace CorpusGenerator.Reading;

/// <summary>Reads who a sentence opens with, where the cue has no subject of its own or there is none.</summary>
internal sealed class SentenceOpenings(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders)
{
    private readonly SubjectFinder _subjects = finders.Subjects;

    /// <summary>"Quant à Anna Lis, jointe hier, elle dément : “…”": whom the sentence opens with, and the pronoun stands for; null for nobody.</summary>
    public NounPhrase? Topic(int first, int cue)
    {
        if (!tokens.IsAnyOf(first, grammar.OpeningTopics) && !tokens.IsAnyOf(++first, grammar.OpeningTopics))
            return null;
        return _subjects.After(first + 2, cue, isSource: true) is { } topic && topic.First <= first + 3 && tokens.IsKind(topic.Last + 1, TokenKind.Comma)
            && _subjects.MaySpeak(topic)
                ? topic
                : null;
    }

    /// <summary>"Quien no calla es Ana Lis: “…”": who is named last in a sentence that opens with a pronoun without gender; null for others.</summary>
    public NounPhrase? AskedFor(in NounPhrase? subject, int first, int end) =>
        subject is { Kind: NounPhraseKind.Pronoun, Gender: WordClasses.None } pronoun && pronoun.First == first && tokens[end - 1].Kind == TokenKind.Colon
            ? _subjects.BeforeColon(first, end - 1)
            : null;

    /// <summary>"Per la procura, …", "Anche per la procura …", "Sin embargo, para la jueza …": a sentence that opens with "for" and whoever thinks so.</summary>
    public SpanAttribution Source(int first, int end)
    {
        int opening = first;
        while (first < end && ((tokens[first].Is(WordClasses.Conjunction | WordClasses.Adverb) && !tokens[first].Is(WordClasses.Preposition))
            || (first > opening && (tokens[first].IsContinuation || tokens[first].Kind == TokenKind.Comma))))
            first++;
        if (!tokens.IsAnyOf(first, grammar.OpeningSources) || _subjects.After(first + 1, end, isSource: true) is not { } source
            || !(source.First == first + 1 || tokens.IsKind(source.First - 1, TokenKind.Comma)))
            return SpanAttribution.None;
        bool isPerson = tokens.HasAny(source.First, source.Last, WordClasses.Role | WordClasses.GivenName) && source.Last + 1 < end && tokens[source.Last + 1].Is(WordClasses.Determiner);
        return _subjects.MaySpeak(source) && (isPerson || EndsOpening(source.Last + 1, end)) ? new(true, source, first, first) : SpanAttribution.None;
    }

    /// <summary>What follows whoever thinks so: a comma, the quotation, or the verb.</summary>
    private bool EndsOpening(int index, int end) =>
        index == end || tokens[index].Kind is TokenKind.Comma or TokenKind.OpenBracket || tokens[index].Is(WordClasses.Auxiliary | WordClasses.Verb);
}
