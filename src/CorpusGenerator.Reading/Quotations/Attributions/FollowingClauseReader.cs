using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Reads the clause after a quotation, or inside it: "…," said the minister.</summary>
internal sealed class FollowingClauseReader(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders)
{
    private const int LongestSignature = 16;
    private const int FarthestSource = 4;
    private const int LongestVerb = 2;
    private const int LongestReport = 10;
    private readonly SubjectFinder _subjects = finders.Subjects;
    private readonly SourceFinder _sources = finders.Sources;
    private readonly CueFinder _cues = finders.Cues;
    private readonly FrontedVerbReader _fronted = finders.Fronted;
    private readonly SpeakingBodies _bodies = finders.Bodies;
    private readonly SentenceWindow _window = new(tokens);
    private readonly LookingBackReader _lookingBack = new(tokens, grammar, finders);
    private readonly CitedSpeaker _cited = new(tokens, grammar, finders.Subjects, finders.Sources);

    /// <summary>What follows the span, up to the next one at <paramref name="limit"/>.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public SpanAttribution After(QuotedSpan span, int limit)
    {
        int first = span.Last + 1;
        while (first < limit && (tokens[first].Kind is TokenKind.Comma or TokenKind.Dash || IsBrokenLine(first)))
            first++;
        if (LeadsBack(first))
            return _lookingBack.Read(first + 1, limit, isSentence: false) is { HasCue: true } clause ? clause : Read(first + 1, _window.EndAfter(first + 1, limit), isApart: true);
        bool joined = first > span.Last + 1 || tokens[span.ContentLast].Kind == TokenKind.Comma;
        if (!joined && _lookingBack.Read(first, limit, isSentence: true) is { HasCue: true } sentence)
            return sentence;
        if (!joined && tokens.IsKind(first, TokenKind.Stop))
            return SpanAttribution.None;
        if (tokens.IsKind(first, TokenKind.Colon))
            return NamedAfterColon(first + 1, _window.EndAfter(first, limit));
        int end = _window.EndAfter(first, limit);
        bool leadsToNext = end == limit && end > first && tokens[end - 1].Kind == TokenKind.Colon;
        SpanAttribution found = Read(first, end, leadsToNext || (!joined && EndsSentence(span)));
        return found.HasCue || !joined || leadsToNext ? found : WithoutListedCue(first, end);
    }

    /// <summary>"C'è “una crescita di tutto il mercato” in Europa. Lo ha detto Anna Lis.": the sentence after the one that the words are a part of.</summary>
    public SpanAttribution AfterSentence(QuotedSpan span, int limit)
    {
        int stop = _window.EndAfter(span.Last + 1, limit);
        return stop < limit && stop > span.Last + 1 && tokens.IsKind(stop, TokenKind.Stop) && !tokens[span.ContentFirst].IsCapitalized
            ? _lookingBack.Read(stop + 1, limit, isSentence: true)
            : SpanAttribution.None;
    }

    /// <summary>
    /// Who says the words, where what stands before them does not tell: the agent of a passive ("was described as “…” by the
    /// mayor"), or who the sentence is about that goes on after them ("With the words “…” the farmer left"); null for nobody.
    /// </summary>
    public NounPhrase? SubjectOfRest(QuotedSpan span, in SpanAttribution report, int limit)
    {
        int first = span.Last + 1;
        if (report.Subject is { } subject && (_subjects.MaySpeak(subject) || (subject.Gender & SpeakerCriteria.Genders) != 0))
            return subject;
        if (tokens.IsAnyOf(first, grammar.AgentPrepositions) && _fronted.Agent(first, _window.EndAfter(first, limit)) is { } agent)
            return agent;
        if (report.Subject is not null)
            return report.Subject;
        if (grammar.NounsHaveCapitals && tokens.IsKind(first, TokenKind.Word) && NamedAfterVerb(first, _window.EndAfter(first, limit)) is { } named)
            return named;
        if (report.CueFirst < 0 || !tokens[report.CueFirst].Is(WordClasses.Participle))
            return null;
        if (tokens.IsKind(first, TokenKind.Comma))
            first++;
        return tokens.IsKind(first, TokenKind.Word) && first < limit ? _subjects.OfSentence(first, _window.EndAfter(first, limit)) : null;
    }

    /// <summary>"She “shouted that she was innocent” as they took her away, police say.": who reports the whole sentence, after its last comma.</summary>
    public SpanAttribution AtSentenceEnd(QuotedSpan span, int limit)
    {
        int end = _window.EndAfter(span.Last + 1, limit), comma = end - 1;
        while (comma > span.Last && comma > end - LongestReport && tokens[comma].Kind != TokenKind.Comma)
            comma--;
        if (grammar.VerbLast || grammar.NoCapitals || comma <= span.Last + 1 || tokens[comma].Kind != TokenKind.Comma || tokens[span.Last + 1].Kind != TokenKind.Word)
            return SpanAttribution.None;
        SpanAttribution report = Read(comma + 1, end, isApart: false);
        return report is { CueFirst: >= 0, Subject: { Kind: not NounPhraseKind.Pronoun } subject } && IsAll(comma + 1, end, report, subject) ? report : SpanAttribution.None;
    }

    /// <summary>Whether a clause is a cue with its helping verbs, its subject and small words between them.</summary>
    private bool IsAll(int first, int end, in SpanAttribution report, in NounPhrase subject)
    {
        while (first < report.CueFirst && tokens[first].Is(WordClasses.Auxiliary | WordClasses.Adverb))
            first++;
        if (tokens.IsKind(end - 1, TokenKind.Stop))
            end--;
        bool isWhole = Math.Min(subject.First, report.CueFirst) == first && Math.Max(subject.Last, report.CueLast) == end - 1;
        return isWhole && tokens[report.CueFirst].Is(WordClasses.Cue) && !tokens[report.CueFirst].Is(WordClasses.Participle);
    }

    /// <summary>"«…»,⏎— сказал мэр": a line that ends with a comma, where the next one begins with a dash.</summary>
    private bool IsBrokenLine(int index) =>
        tokens[index].Kind == TokenKind.Break && tokens[index - 1].Kind == TokenKind.Comma && tokens.IsKind(index + 1, TokenKind.Dash);

    /// <summary>"«…»: lo ha detto il ministro": a colon before a small letter.</summary>
    private bool LeadsBack(int index) =>
        tokens[index].Kind == TokenKind.Colon && tokens.IsKind(index + 1, TokenKind.Word) && char.IsLower(tokens.Text[tokens[index + 1].Start]);

    /// <summary>"“We were tired”: Anna Lee, the coach, did not look for excuses": who the sentence is about.</summary>
    private SpanAttribution NamedAfterColon(int first, int end) =>
        first < end && !tokens.IsKind(end - 1, TokenKind.Colon) && _subjects.OfSentence(first, end) is { Kind: NounPhraseKind.Name } name && name.First == first
            ? new(true, name, -1, -1)
            : SpanAttribution.None;

    /// <summary>Reads a clause inside the words; without a cue, who it opens with speaks: "– Look – Anna opens a folder – at these."</summary>
    public SpanAttribution ReadInserted(int first, int end)
    {
        SpanAttribution found = Read(first, end, isApart: false);
        return found.HasCue || _subjects.OfSentence(first, end) is not { Kind: NounPhraseKind.Name } name || !IsNamedFirst(name, first)
            ? found
            : new(true, name, -1, -1);
    }

    /// <summary>A name opens the clause, or comes right after a small word or two, which must be its verb: "– Ah – fece Anna, ridendo.", "— всплеснула руками Анна".</summary>
    private bool IsNamedFirst(in NounPhrase name, int first) =>
        name.First <= first + LongestVerb
        && _cues.AreUnlisted(tokens[first].Is(WordClasses.Verb) && name.First > first ? first + 1 : first, name.First);

    /// <summary>Reads the clause between two tokens.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="isApart">It is a sentence of its own, or belongs to the next quotation: only a verb in front counts.</param>
    public SpanAttribution Read(int first, int end, bool isApart)
    {
        int cue = _cues.First(first, end, out bool leads);
        if (cue < 0)
            return leads || (isApart && tokens[first].IsCapitalized) ? SpanAttribution.None : Source(first, end);
        if (isApart && !(leads && !tokens[first].IsCapitalized))
            return SpanAttribution.None;
        int last = grammar.VerbLast ? EndOfVerb(cue, end) : tokens.EndOfExpression(cue, end);
        if (!grammar.VerbLast && !tokens[cue].Is(WordClasses.Cue) && tokens[cue].Is(WordClasses.AfterQuote) && OpensClause(last + 1, end))
            return grammar.NounsHaveCapitals && NamedAfterVerb(last + 1, end) is { } name ? new(true, name, cue, last) : SpanAttribution.None;
        if (tokens[cue].Is(WordClasses.Saying) && first == cue)
            return SpanAttribution.OfText(_sources.InText(last + 1, end), cue, last);
        if (_cited.Read(cue, last, end) is { HasCue: true } cited)
            return cited;

        NounPhrase? subject = first < cue ? _subjects.Before(first, cue) : null;
        if (subject is null || IsClitic(subject.Value))
            subject = SubjectAfter(cue, last, first < cue ? first : last + 1, end) ?? subject;
        if (subject is null && grammar.NounsHaveCapitals && tokens.IsKind(last + 1, TokenKind.Comma) && tokens[last + 2].Is(WordClasses.Cue))
            return Read(last + 2, end, isApart);
        return new(true, grammar.VerbLast && !IsSure(subject) ? OfficeFirst(subject) : subject, cue, last);
    }

    /// <summary>
    /// "so brachte Anna Lis es auf den Punkt", "“…” drehte Anna Lis den Hahn zu": somebody right after a verb that is first
    /// or second in its clause; null for nobody.
    /// </summary>
    private NounPhrase? NamedAfterVerb(int verb, int end) =>
        verb < end && !tokens[verb].IsCapitalized && _subjects.After(verb + 1, end) is { Kind: NounPhraseKind.Name } name && name.First == verb + 1
        && tokens.HasAny(name.First, name.Last, WordClasses.GivenName | WordClasses.Role | WordClasses.Honorific)
            ? name
            : null;

    /// <summary>The subject after a cue; where there is none, or it names nobody, the body or the agent of the clause.</summary>
    private NounPhrase? SubjectAfter(int cue, int last, int first, int end)
    {
        NounPhrase? after = _subjects.After(last + 1, end);
        return after is { } subject && !(subject.Kind == NounPhraseKind.Pronoun && subject.Gender == WordClasses.None)
            ? after
            : _bodies.Find(cue, first, end) ?? (after is null ? _fronted.Agent(last + 1, end) : after);
    }

    /// <summary>"lui répond Anna Lis": a pronoun of the spelling of a word that belongs to the verb.</summary>
    private bool IsClitic(in NounPhrase phrase) => phrase.Kind == NounPhraseKind.Pronoun && tokens[phrase.First].Is(WordClasses.Auxiliary);

    /// <summary>"деп кесіп айтты": the last word of several verbs, with at most one other word between two of them.</summary>
    private int EndOfVerb(int cue, int end)
    {
        int last = tokens.EndOfExpression(cue, end);
        for (int next = last + 1; next < Math.Min(end, last + 3); next++)
        {
            if (tokens[next].Is(WordClasses.Cue))
                last = next = tokens.EndOfExpression(next, end);
        }

        return last;
    }

    /// <summary>
    /// After a verb that comes last, bare nouns are no subject: only names, pronouns and roles are, and without
    /// capitals only what ends with a role or a form of address or, and nothing else where there is one, what the particle
    /// of a subject follows.
    /// </summary>
    private bool IsSure(in NounPhrase? subject) =>
        subject is { } phrase && ((phrase.Kind != NounPhraseKind.Title && !grammar.NoCapitals)
            || (grammar.TopicMarkers.Count == 0 && tokens[phrase.Last].Is(WordClasses.Role | WordClasses.Honorific))
            || (phrase.Last + 1 < tokens.Count && tokens[phrase.Last + 1].Is(WordClasses.SubjectMarker)));

    /// <summary>"dedi ihtiyar gülerek": the offices that a phrase of bare nouns opens with; null for none, or where no capitals show names.</summary>
    private NounPhrase? OfficeFirst(NounPhrase? subject)
    {
        if (subject is not { } phrase || grammar.NoCapitals || !tokens[phrase.First].Is(WordClasses.Role))
            return null;
        int last = phrase.First;
        while (last < phrase.Last && (tokens[last + 1].Is(WordClasses.Role) || tokens[last + 1].IsContinuation))
            last++;
        return phrase with { Last = last, CoreFirst = phrase.First, CoreLast = last };
    }

    /// <summary>"so blieb kein Auge trocken": a verb after a word that reports only as the first one makes it an adverb.</summary>
    private bool OpensClause(int index, int end) =>
        index < end && (_cues.IsUnlisted(index) || tokens[index].Is(WordClasses.Auxiliary | WordClasses.Verb));

    private bool EndsSentence(QuotedSpan span) =>
        !grammar.NoCapitals && tokens[span.ContentLast].Kind == TokenKind.Stop
        && tokens.Text[tokens[span.ContentLast].Start] is '.' or '\u2026';

    private SpanAttribution Source(int first, int end)
    {
        for (int index = first; index < end && index < first + FarthestSource; index++)
        {
            if (tokens[index].Is(WordClasses.Reportive) && !tokens[index].Is(WordClasses.Auxiliary) && _sources.OfNounOfSpeech(index, end) is { } owner)
                return new(true, owner, index, index);
            if (!tokens[index].Is(WordClasses.SourceBefore))
                continue;
            int last = tokens.EndOfExpression(index, end);
            return new(true, _sources.OfPhrase(index, last, end), index, last);
        }

        return SpanAttribution.None;
    }

    /// <summary>"“…,” hlesla tiše.": by its ending a verb, and none of the clause's other words is somebody.</summary>
    private bool IsPredicateAlone(int verb, int end) =>
        grammar.SubjectGenders.ClassesOf(tokens.Span(verb)) != WordClasses.None && _subjects.OfSentence(verb + 1, end) is null;

    private SpanAttribution WithoutListedCue(int first, int end)
    {
        SpanAttribution signature = Signature(first, end);
        return signature.HasCue ? signature : UnlistedCue(first, end);
    }

    /// <summary>"…" – Anna Lee: a dash and a name alone.</summary>
    private SpanAttribution Signature(int first, int end)
    {
        if (tokens[first - 1].Kind != TokenKind.Dash || end == first || end - first > LongestSignature)
            return SpanAttribution.None;
        return _sources.NameOf(first, end) is { } name ? new(true, name, -1, -1) : SpanAttribution.None;
    }

    /// <summary>
    /// No table has all verbs: a small unknown word between the quotation's comma and a noun phrase, or between a
    /// name and the sentence's end, is one.
    /// </summary>
    private SpanAttribution UnlistedCue(int first, int end)
    {
        if (grammar.NoCapitals || grammar.VerbLast || end == first)
            return SpanAttribution.None;
        int next = first + 1;
        while (next < end && tokens[next].Is(WordClasses.Auxiliary | WordClasses.Adverb))
            next++;
        if (_cues.IsUnlisted(first) && _subjects.After(next, end) is { } subject && subject.First < next + LongestVerb && _cues.AreUnlisted(next, subject.First))
            return new(true, subject, first, first);
        if (tokens[first].Is(WordClasses.Auxiliary) && NamedAfterVerb(first, end) is { } named)
            return new(true, named, first, first);
        if (_cues.IsUnlisted(first) && IsPredicateAlone(first, end))
            return new(true, null, first, first);
        if (!_cues.IsUnlisted(end - 1) || end - first < 2 || end - first > LongestSignature)
            return SpanAttribution.None;
        return _sources.NameOf(first, end - 1) is { } name ? new(true, name, end - 1, end - 1) : SpanAttribution.None;
    }
}
