namespace CorpusGenerator.Reading;

/// <summary>Reads the sentence after a quotation that nothing reports, for whom it names first.</summary>
internal sealed class BystanderReader(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders)
{
    private readonly SubjectFinder _subjects = finders.Subjects;
    private readonly SentenceWindow _window = new(tokens);

    /// <summary>Who is named right after a whole sentence, or after the comma that breaks it, whatever it says of them: "“…。”运动员孙悦语气坚定。" Only where no capitals show names.</summary>
    /// <param name="span">The quotation.</param>
    /// <param name="limit">The next one.</param>
    /// <param name="isFirst">The text has none before it.</param>
    public SpanAttribution After(QuotedSpan span, int limit, bool isFirst) =>
        tokens[span.ContentLast].Kind is TokenKind.Stop or TokenKind.Comma && tokens.IsKind(span.Last + 1, TokenKind.Word)
        && _subjects.At(span.Last + 1, _window.EndAfter(span.Last + 1, limit)) is { } subject
            ? new(true, subject, -1, -1)
            : InBrackets(span.Last + 1, limit) is { HasCue: true } named ? named : Introduced(span, limit, isFirst);

    /// <summary>"“We had some luck.” (Coach Anna Lee after the match)": who is named first in the brackets after the words, by given name and surname or by office and name.</summary>
    private SpanAttribution InBrackets(int first, int limit)
    {
        if (tokens.IsKind(first, TokenKind.Stop))
            first++;
        return !grammar.NoCapitals && first < limit && tokens.IsKind(first, TokenKind.OpenBracket)
            && _subjects.OfSentence(first + 1, tokens.AfterBracket(first, limit) - 1) is { Kind: NounPhraseKind.Name } name && name.First == first + 1 && IsSomebody(name)
                ? new(true, name, -1, -1)
                : SpanAttribution.None;
    }

    /// <summary>
    /// "“I had no idea.” Anna Lee, who runs the bar, wipes the counter.": who is introduced right after words that open a paragraph,
    /// or whoever is named there after those that open the text.
    /// </summary>
    private SpanAttribution Introduced(QuotedSpan span, int limit, bool isFirst)
    {
        int first = span.Last + 1;
        if (grammar.NoCapitals || !tokens.OpensBlock(span.First))
            return SpanAttribution.None;
        if (tokens.IsKind(first, TokenKind.Stop))
            first++;
        else if (tokens[span.ContentLast].Kind != TokenKind.Stop)
            return SpanAttribution.None;
        return tokens.IsKind(first, TokenKind.Word) && _subjects.OfSentence(first, _window.EndAfter(first, limit)) is { Kind: NounPhraseKind.Name } name
            && name.First == first && (isFirst ? IsSomebody(name) && !IsContrast(name.Last + 1) : IsFullName(name) && IsDescribed(name.Last + 1))
                ? new(true, name, -1, -1)
                : SpanAttribution.None;
    }

    private bool IsFullName(in NounPhrase name) => name.CoreLast > name.CoreFirst && tokens[name.First].Is(WordClasses.GivenName);

    private bool IsSomebody(in NounPhrase name) =>
        IsFullName(name) || (name.CoreFirst > name.First && tokens.HasAny(name.First, name.CoreFirst - 1, WordClasses.Role | WordClasses.Honorific));

    /// <summary>"Anna Lis, invece, …": somebody else than who spoke.</summary>
    private bool IsContrast(int comma) => tokens.IsKind(comma, TokenKind.Comma) && tokens[comma + 1].Is(WordClasses.Adverb) && tokens.IsKind(comma + 2, TokenKind.Comma);

    /// <summary>A comma, and an age, an office or a relative pronoun.</summary>
    private bool IsDescribed(int comma)
    {
        const WordClasses Descriptions = WordClasses.Role | WordClasses.That | WordClasses.Relative;
        if (!tokens.IsKind(comma, TokenKind.Comma))
            return false;
        int first = tokens[comma + 1].Is(WordClasses.Preposition | WordClasses.Genitive) ? comma + 2 : comma + 1;
        return tokens.IsKind(first, TokenKind.Number) || tokens[comma + 1].Is(Descriptions);
    }
}
