namespace CorpusGenerator.Reading;

/// <summary>Reads words that are the predicate of the sentence around them: "Le préfet « se félicite de la décision »."</summary>
internal sealed class QuotedPredicates(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders)
{
    private const WordClasses Verbs = WordClasses.Cue | WordClasses.WeakCue | WordClasses.Verb | WordClasses.Auxiliary;
    private const WordClasses BeforeVerb = WordClasses.Pronoun | WordClasses.Adverb;
    private readonly SubjectFinder _subjects = finders.Subjects;

    /// <summary>Whether the words begin with a verb, small and right after a word.</summary>
    public bool IsOne(QuotedSpan span)
    {
        int verb = span.ContentFirst;
        if (grammar.VerbLast || grammar.VerbFirst || grammar.NoCapitals || span.IsDash || tokens[verb].IsCapitalized || !tokens.IsKind(span.First - 1, TokenKind.Word))
            return false;
        while (verb < span.ContentLast && tokens[verb].Is(BeforeVerb) && !tokens[verb].Is(Verbs))
            verb++;
        return tokens[verb].Is(Verbs) && !tokens[verb].Is(WordClasses.Participle | WordClasses.Determiner | WordClasses.Preposition);
    }

    /// <summary>Who is named, by name or office, right before the words, where the sentence begins with them.</summary>
    public SpanAttribution Before(QuotedSpan span, int first)
    {
        while (first < span.First && tokens[first].Is(WordClasses.Conjunction | WordClasses.Adverb))
            first++;
        return _subjects.OfSentence(first, span.First) is { Kind: not NounPhraseKind.Pronoun } subject && subject.First == first && subject.Last == span.First - 1
            && _subjects.MaySpeak(subject)
                ? new(true, subject, -1, -1)
                : SpanAttribution.None;
    }
}
