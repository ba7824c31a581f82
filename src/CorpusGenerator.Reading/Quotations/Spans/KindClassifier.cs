namespace CorpusGenerator.Reading;

/// <summary>Tells speech from terms and titles by length, form and the words beside the marks.</summary>
internal sealed class KindClassifier(TokenTable tokens, QuotationGrammar grammar)
{
    private const int LongestTerm = 3;
    private const int LongestTitle = 8;
    private const int LongestFragment = 12;
    private const int LongestLooseFragment = 6;
    private const int NearCue = 4;
    private const int FarthestObject = 8;
    private const int FarthestComplement = 14;
    private const WordClasses Sources = WordClasses.Preposition | WordClasses.Pronoun | WordClasses.SourceBefore | WordClasses.SourceAfter;
    private readonly SpanSurroundings _around = new(tokens);
    private readonly WordClasses _apart = WordClasses.Cue | WordClasses.That
        | (grammar.TopicMarkers.Count > 0 ? WordClasses.Preposition | WordClasses.SubjectMarker : WordClasses.None)
        | (grammar.VerbLast && !grammar.Unspaced ? WordClasses.Role : WordClasses.None);

    private readonly VerbFinder _verbs = new(tokens, grammar);

    /// <summary>What the words of a span are, given whether something reports it.</summary>
    public QuoteKind Classify(QuotedSpan span, in SpanAttribution attribution)
    {
        if (span.IsDash || span.ContinuesPrevious || span.ClauseFirst >= 0)
            return QuoteKind.Speech;
        int words = _around.Words(span);
        if (grammar.VerbLast && _around.IsThought(span))
            return QuoteKind.Term;
        bool introduced = tokens.IsKind(span.First - 1, TokenKind.Colon);
        bool ended = tokens[span.ContentLast].Kind is TokenKind.Stop or TokenKind.Comma;
        if (ended && (IsBeside(span, attribution) || (words > LongestTerm && _around.IsBracketed(span))))
            return QuoteKind.Speech;
        bool isTitleCase = words > 1 && !(introduced && ended && attribution.HasCue) && _around.IsTitleCase(span);
        if (isTitleCase && words <= LongestTitle && _around.IsWholeBlock(span))
            return QuoteKind.Title;
        bool isShort = words <= LongestTitle && !(introduced && ended);
        if (isShort && words > 1 && !ended && !(introduced && attribution.HasCue) && !IsBeside(span, attribution) && grammar.NoCapitals
            && tokens[span.ContentFirst].Is(WordClasses.WorkNoun) && !_around.IsContentClause(span))
            return QuoteKind.Title;
        if ((isShort || isTitleCase) && _around.IsNearBefore(span, WordClasses.WorkNoun, _apart) && MayFollowItsNoun(span, attribution)
            && !AreBorrowedWords(span, words) && !AreNamedSpeakersWords(span, attribution, words) && !IsQuotedClause(span, words))
            return QuoteKind.Title;
        if (isTitleCase && words > LongestTerm - 1 && words <= LongestTitle && IsNoSentence(span, attribution, ended))
            return QuoteKind.Title;
        if (_around.IsNumbered(span) || (isShort && !ended && IsSource(span)))
            return QuoteKind.Title;
        if (isShort && !introduced && IsPresentedAsTerm(span) && !IsByNoun(attribution) && !AreNamedSpeakersWords(span, attribution, words)
            && !(words > LongestTerm && IsInReport(span, attribution)) && !IsBetweenPrepositionAndVerb(span, attribution))
            return QuoteKind.Term;
        if (isShort && _around.IsJustBefore(span, WordClasses.WorkNoun))
            return QuoteKind.Title;
        if (isTitleCase && words <= LongestTitle && IsNoSentence(span, attribution, ended))
            return QuoteKind.Title;
        return IsSpeech(span, attribution, words, introduced, ended) ? QuoteKind.Speech : QuoteKind.Term;
    }

    /// <summary>"according to “Harbour Gazette”": the name of a paper.</summary>
    private bool IsSource(QuotedSpan span) =>
        tokens.IsKind(span.First - 1, TokenKind.Word) && tokens[span.First - 1].Is(WordClasses.SourceBefore) && !tokens[span.First - 1].Is(WordClasses.Cue);

    /// <summary>Nothing but a comma between the cue and the words: "强调，“…”".</summary>
    private bool FollowsCue(QuotedSpan span, in SpanAttribution attribution) =>
        attribution.CueLast == span.First - 2 && tokens.IsKind(span.First - 1, TokenKind.Comma);

    /// <summary>After a comma or colon only a capital makes words the name of the work before it; without capitals, that no verb reports.</summary>
    private bool MayFollowItsNoun(QuotedSpan span, in SpanAttribution attribution) =>
        (tokens.IsKind(span.First - 1, TokenKind.Word) && !(grammar.VerbLast && IsBeside(span.Last, attribution)
            && !tokens[span.First - 1].Is(WordClasses.WorkNoun)))
        || ((grammar.NoCapitals ? attribution.CueFirst < 0 : tokens[span.ContentFirst].IsCapitalized) && !IsBeside(span.Last, attribution));

    /// <summary>"「…」という声": a noun of speech takes the place of the verb.</summary>
    private bool IsByNoun(in SpanAttribution attribution) =>
        grammar.VerbLast && attribution.CueFirst >= 0 && tokens[attribution.CueFirst].Is(WordClasses.Reportive);

    private bool IsNoSentence(QuotedSpan span, in SpanAttribution attribution, bool ended) =>
        !IsBeside(span, attribution) && !(ended && _around.StartsSentence(span));

    /// <summary>A sentence's first words, and the cue right after their mark; where the verb comes last, any words.</summary>
    private bool IsBeside(QuotedSpan span, in SpanAttribution attribution) =>
        IsBeside(span.Last, attribution) && (grammar.VerbLast || _around.StartsSentence(span) || _around.IsAfterDash(span));

    /// <summary>
    /// The name of a thing in the sentence around it: without a verb that the table knows, and where a verb that it
    /// does not know could not stand first.
    /// </summary>
    private bool IsPhrase(QuotedSpan span, in SpanAttribution attribution) =>
        !tokens[span.ContentFirst].IsCapitalized
        && (_around.IsNounPhrase(span) || (tokens.IsKind(span.First - 1, TokenKind.Comma) && span.First - attribution.CueLast > LongestTitle))
        && _verbs.HasVerb(span.ContentFirst, span.ContentLast) == false;

    /// <summary>A clause that opens the sentence and ends with a comma: whatever follows is about who says it.</summary>
    private bool IsStatement(QuotedSpan span, bool starts) =>
        starts && tokens.IsKind(span.Last + 1, TokenKind.Comma)
        && (_verbs.HasVerb(span.ContentFirst, span.ContentLast) ?? IsPlainWord(span.Last + 2));

    /// <summary>A small word in no class, which no list of appositions or of names begins with.</summary>
    private bool IsPlainWord(int index) =>
        tokens.IsKind(index, TokenKind.Word) && StartsSmall(index) && tokens[index].Classes is WordClasses.None or WordClasses.Auxiliary;

    /// <summary>The cue comes right after the words, or a particle that closes them does (Japanese "と"), wherever their verb is.</summary>
    private bool IsBeside(int last, in SpanAttribution attribution) =>
        attribution.CueFirst > last && (attribution.CueFirst <= last + 3 || (grammar.TopicMarkers.Count > 0 && tokens[last + 1].Is(WordClasses.That)));

    /// <summary>"以“…”来形容": what somebody says with a verb of speech is no term, though its preposition presents one.</summary>
    private bool IsBetweenPrepositionAndVerb(QuotedSpan span, in SpanAttribution attribution) =>
        grammar.Unspaced && attribution.CueFirst == span.Last + 1 && tokens[span.First - 1].Is(WordClasses.Preposition);

    /// <summary>A word like "so-called" stands before the term, or after it where the verb comes last.</summary>
    private bool IsPresentedAsTerm(QuotedSpan span) =>
        _around.IsJustAfter(span, WordClasses.TermWord) || (grammar.VerbLast && _around.IsJustBefore(span, WordClasses.TermWord) && !EndsWithCue(span.Last + 1));

    /// <summary>"«…» деген.": at the sentence's end what presents a term elsewhere is a verb of speech.</summary>
    private bool EndsWithCue(int index) => tokens[index].Is(WordClasses.Cue) && tokens.IsKind(index + 1, TokenKind.Stop);

    /// <summary>
    /// More than a few words, begun small, beside somebody's name or office are theirs: "Holm called it “a ferry without a
    /// harbour”", "the owner said that the film “is going well”".
    /// </summary>
    private bool AreNamedSpeakersWords(QuotedSpan span, in SpanAttribution attribution, int words) =>
        words > LongestTerm && StartsSmall(span.ContentFirst) && IsSomebodys(attribution);

    /// <summary>‘It was like a train’: residents describe storm.</summary>
    private bool IsHeadline(QuotedSpan span) => tokens.IsKind(span.Last + 1, TokenKind.Colon) && _around.StartsSentence(span);

    /// <summary>Where titles and terms have capitals, words in marks that begin small are somebody's, though no cue says whose.</summary>
    private bool AreBorrowedWords(QuotedSpan span, int words) =>
        grammar.TitlesHaveCapitals && words > LongestTerm && !span.IsUnclosed && StartsSmall(span.ContentFirst);

    /// <summary>Where works have names that begin with a capital, as those of the languages that inflect names, several words that begin small are no name.</summary>
    private bool IsQuotedClause(QuotedSpan span, int words) =>
        words > LongestTerm && StartsSmall(span.ContentFirst) && (grammar.VerbEndings.Count > 0 || grammar.NamesInflect);

    /// <summary>"Er habe „nichts gegen Kräne“": a verb form of reported speech stands right before the words.</summary>
    private bool IsReported(QuotedSpan span) =>
        tokens.IsKind(span.First - 1, TokenKind.Word) && tokens[span.First - 1].Is(WordClasses.Reportive) && tokens[span.First - 1].Is(WordClasses.Auxiliary);

    /// <summary>"It is no, says Anna Lee, “clean sweep of the house”", "For Anna Lee it is “…”": the whole sentence is somebody's.</summary>
    private bool IsAside(QuotedSpan span, in SpanAttribution attribution)
    {
        int cue = attribution.CueFirst;
        if (cue < 0 || cue > span.First || attribution.Subject is null)
            return false;
        if (tokens[cue].Is(Sources) && !tokens[cue].Is(WordClasses.Cue))
            return (tokens[cue].IsCapitalized || tokens[cue].Is(WordClasses.SourceAfter)) && !IsBarred(span.First - 1);
        cue = tokens.FirstBefore(cue, 0, WordClasses.Auxiliary | WordClasses.Adverb);
        return tokens.IsKind(cue - 1, TokenKind.Comma) && attribution.Subject.Value.First > cue
            && (!tokens.IsKind(span.First - 1, TokenKind.Word) || tokens[span.First - 1].Is(WordClasses.Conjunction | WordClasses.Auxiliary));
    }

    /// <summary>
    /// "asked for “an end to all of the delays”", "ha parlato di “numeri inventati di sana pianta”": words that the verb of
    /// somebody who is named governs.
    /// </summary>
    private bool IsDirectObject(QuotedSpan span, in SpanAttribution attribution) =>
        attribution.CueLast >= 0 && attribution.CueLast < span.First && tokens[attribution.CueFirst].Is(WordClasses.Cue | WordClasses.WeakCue)
        && span.First - attribution.CueLast <= FarthestObject && IsGoverned(attribution.CueLast + 1, span) && IsSomebodys(attribution);

    /// <summary>Whether the speaker is named, or stands there as a pronoun or by an office.</summary>
    private bool IsSomebodys(in SpanAttribution attribution) =>
        attribution.Subject is { } subject
        && (subject.Kind != NounPhraseKind.Title || tokens.HasAny(subject.First, subject.Last, WordClasses.Role));

    /// <summary>
    /// Whether the last word before the marks joins them to the verb: no article, no preposition but that of an object, no
    /// other verb but a helping one that they go on ("of having “sold …”"); in a clause of what is said, a helping verb,
    /// or any where they are no noun phrase.
    /// </summary>
    private bool IsGoverned(int first, QuotedSpan span)
    {
        int last = span.First - 1, that = last;
        bool opensNoun = tokens[span.ContentFirst].Is(WordClasses.Determiner);
        while (that >= first && !tokens[that].Is(WordClasses.That))
            that--;
        if (IsBarred(last) || tokens.HasSign(that + 1, tokens[last].Is(WordClasses.TermWord) ? last - 1 : last))
            return false;
        if (that >= first)
            return tokens[last].Is(WordClasses.Auxiliary) || (!opensNoun && _verbs.HasVerb(that + 1, last) == true);
        return _verbs.HasVerb(first, opensNoun ? last : last - 1) != true;
    }

    /// <summary>An article, or a preposition but that of an object: only a noun can come after it.</summary>
    private bool IsBarred(int index) =>
        tokens[index].Is(WordClasses.Determiner | WordClasses.Preposition) && !tokens[index].Is(WordClasses.Genitive);

    /// <summary>"bekam ein patziges „Dann gehen Sie halt woanders hin!“ zu hören": a whole question or exclamation, wherever it stands.</summary>
    private bool IsExclamation(QuotedSpan span, int words) =>
        words > LongestTerm && tokens[span.ContentFirst].IsCapitalized && tokens.Text[tokens[span.ContentLast].Start] is '!' or '?';

    private bool StartsSmall(int index) =>
        tokens[index].Kind == TokenKind.Word && char.IsLower(tokens.Text[tokens[index].Start]);

    private bool IsSpeech(QuotedSpan span, in SpanAttribution attribution, int words, bool introduced, bool ended)
    {
        bool starts = _around.StartsSentence(span);
        if (words > LongestTerm && !grammar.VerbLast && _around.IsSentenceAfterComma(span))
            return true;
        if (introduced || (ended && (starts || IsExclamation(span, words))) || AreBorrowedWords(span, words) || (words > 1 && IsReported(span)))
            return true;
        if (words > 1 && attribution.CueFirst >= 0 && attribution.CueFirst < span.First && _around.IsContentClause(span) && tokens.EndsClause(span.Last))
            return true;
        bool embedded = !starts && !ended && !IsBeside(span.Last, attribution);
        if (embedded && (words <= LongestFragment || !attribution.HasCue)
            && !(words > LongestTerm && (IsAside(span, attribution) || IsDirectObject(span, attribution))) && IsPhrase(span, attribution))
            return false;
        if (words > LongestFragment * 2)
            return true;
        if (!attribution.HasCue)
            return words > LongestTerm && (_around.IsWholeSentence(span) || IsHeadline(span) || IsStatement(span, starts));
        bool follows = attribution.CueFirst > span.Last;
        if (words <= LongestTerm)
            return ended || (follows && (grammar.VerbLast || starts)) || (grammar.Unspaced && FollowsCue(span, attribution))
                || IsBeside(span, attribution) || _around.IsWholeSentence(span);
        return follows || words > LongestLooseFragment || span.First - attribution.CueLast <= NearCue || !_around.IsFragment(span)
            || (attribution.CueFirst >= 0 && tokens[attribution.CueFirst].IsCapitalized && tokens[attribution.CueFirst].Is(WordClasses.SourceBefore))
            || _verbs.HasVerb(span.ContentFirst, span.ContentLast) == true || IsInReport(span, attribution);
    }

    /// <summary>
    /// "اعتبر هاني الصالح أن الخطة ليست سوى “…”", "عزا هاني الصالح التأخير إلى “…”": in the clause of what a named person
    /// says, or after the preposition of the verb, also words that take the place of a noun are the person's.
    /// </summary>
    private bool IsInReport(QuotedSpan span, in SpanAttribution attribution)
    {
        int next = attribution.CueLast + 1;
        if (!grammar.VerbFirst || attribution.CueFirst < 0 || attribution.CueLast >= span.First || attribution.Subject is null)
            return false;
        return tokens.HasAny(next, span.First - 1, WordClasses.That) || (span.First - next < FarthestComplement && !tokens.HasSign(next, span.First - 1));
    }
}
