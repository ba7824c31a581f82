namespace CorpusGenerator.Reading;

/// <summary>Reads the sentence after a quotation where it says who spoke: "“…”. Lo afferma in una nota la senatrice."</summary>
internal sealed class LookingBackReader(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders)
{
    private readonly SubjectFinder _subjects = finders.Subjects;
    private readonly SentenceWindow _window = new(tokens);
    private readonly Dictionary<char, string[]> _byLetter =
        grammar.LookingBack.GroupBy(opening => AccentApostrophes.WithoutAccent(opening[0])).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>What the sentence says, which begins after the quotation's last sign.</summary>
    /// <param name="first">The token after the quotation.</param>
    /// <param name="limit">The next quotation.</param>
    /// <param name="isSentence">It begins with a capital, not after a colon.</param>
    public SpanAttribution Read(int first, int limit, bool isSentence)
    {
        if (grammar.LookingBack.Count == 0)
            return SpanAttribution.None;
        while (first < limit && tokens[first].Kind is TokenKind.Stop or TokenKind.Break)
            first++;
        int opened = first < limit && (grammar.NoCapitals || tokens[first].IsCapitalized == isSentence) ? OpeningEnd(first, limit) : first;
        return opened == first ? SpanAttribution.None : ReadSentence(first, opened, _window.EndAfter(first, limit));
    }

    private SpanAttribution ReadSentence(int first, int opened, int end)
    {
        int cue = CueFrom(first, opened, end);
        int cueLast = cue < 0 ? -1 : tokens.EndOfExpression(cue, end);
        int last = Math.Max(opened - 1, cueLast);
        while (cue < 0 && opened > first + 1 && last + 1 < end && (tokens[last + 1].Is(WordClasses.Auxiliary | WordClasses.Adverb) || tokens[last + 1].Kind == TokenKind.Comma))
            last++;
        if (opened >= end || _subjects.After(last + 1, end) is not { Kind: not NounPhraseKind.Pronoun } subject
            || (tokens[end - 1].Kind == TokenKind.Colon && !ReportsAgain(subject, end))
            || (cue < 0 && (!(IsRightAfter(last, subject) || IsAfterCircumstance(last + 1, subject)) || IsArticle(first, opened))))
            return SpanAttribution.None;
        return new(true, subject, cue < 0 ? first : cue, cue < 0 ? last : cueLast);
    }

    /// <summary>The subject, or the office that it stands in apposition to: "Così il sindaco di Porto, Anna Lis".</summary>
    private bool IsRightAfter(int last, in NounPhrase subject) =>
        subject.First == last + 1
        || (tokens.IsKind(subject.First - 1, TokenKind.Comma) && tokens[last + 1].Is(WordClasses.Determiner | WordClasses.Role) && tokens.HasAny(last + 1, subject.First - 2, WordClasses.Role));

    /// <summary>"Così su Facebook Anna Lis.", "Così, in una nota, il sindaco.": nothing but where it was said before a subject that ends the sentence.</summary>
    private bool IsAfterCircumstance(int first, in NounPhrase subject)
    {
        int opening = tokens.IsKind(first, TokenKind.Comma) ? first + 1 : first;
        return tokens[opening].Is(WordClasses.Preposition | WordClasses.Adverb) && tokens.EndsClause(subject.Last)
            && !tokens.HasAny(first, subject.First - 1, WordClasses.Cue | WordClasses.Verb | WordClasses.That | WordClasses.Relative);
    }

    /// <summary>"Lo ha detto il sindaco, che ha aggiunto: “…”": the colon is of another verb than the one that looks back.</summary>
    private bool ReportsAgain(in NounPhrase subject, int end) => tokens.HasAny(subject.Last + 1, end - 1, WordClasses.Cue);

    /// <summary>"L'agenzia si difende": a word that looks back before a verb of speech is an article elsewhere.</summary>
    private bool IsArticle(int first, int opened) => opened == first + 1 && tokens[first].Is(WordClasses.Determiner);

    /// <summary>The token after the words that look back; the first token where there are none.</summary>
    private int OpeningEnd(int first, int limit)
    {
        char letter = AccentApostrophes.WithoutAccent(char.ToLowerInvariant(tokens.Text[tokens[first].Start]));
        if (!_byLetter.TryGetValue(letter, out string[]? openings))
            return first;
        foreach (string opening in openings)
        {
            int end = EndOf(opening, tokens[first].Start);
            if (end < 0)
                continue;
            int index = first + 1;
            while (index < limit && tokens[index].Start < end)
                index++;
            if (tokens[index - 1].End == end)
                return index;
        }

        return first;
    }

    /// <summary>Where words that a text has at a position end; -1 where it has others.</summary>
    private int EndOf(string opening, int position)
    {
        foreach (char character in opening)
        {
            if (position >= tokens.Text.Length)
                return -1;
            if (CharacterFolding.Fold(tokens.Text[position]) == CharacterFolding.Fold(character))
                position++;
            else if (grammar.ApostropheIsAccent && AccentApostrophes.IsAt(position, tokens.Text, character))
                position += 2;
            else
                return -1;
        }

        return position;
    }

    /// <summary>The cue among the opening words, or after them and helping words; -1 for none.</summary>
    private int CueFrom(int first, int opened, int end)
    {
        for (int index = first; index < end && tokens[index].Kind == TokenKind.Word; index++)
        {
            if (tokens[index].Is(WordClasses.Cue) && !tokens[index].Is(WordClasses.Participle))
                return index;
            if (index >= opened && !tokens[index].IsContinuation && !tokens[index].Is(WordClasses.Auxiliary | WordClasses.Adverb))
                return -1;
        }

        return -1;
    }
}
