namespace CorpusGenerator.Reading;

/// <summary>Finds whom a pronoun, or a verb without a subject, stands for.</summary>
/// <remarks>
/// A reader takes the subject of the last sentence that has one of the right gender: a person's name, an office that
/// the article introduced somebody with, or whom a source phrase names. A verb without a subject goes on with who
/// spoke last.
/// </remarks>
/// <param name="tokens">The document's tokens.</param>
/// <param name="grammar">The language.</param>
/// <param name="people">Where it names whom.</param>
/// <param name="reporters">Who says something where.</param>
/// <param name="named">Gives whom a phrase names.</param>
internal sealed class AntecedentFinder(
    TokenTable tokens, QuotationGrammar grammar, PersonIndex people, ReporterIndex reporters, Func<NounPhrase, Speaker> named)
{
    private readonly SentenceWindow _window = new(tokens);
    private readonly ReportedSentences _reported = new(tokens);
    private readonly SpeakerPositions _named = new();
    private readonly SpeakerPositions _subjects = new();

    /// <summary>Collects who is named as the subject of the document's sentences.</summary>
    public void CollectNamed()
    {
        _named.Clear();
        people.AddSubjects(_named);
    }

    /// <summary>Adds who reports to who is named.</summary>
    public void AddReporters() => _subjects.Merge(_named, reporters.Positions);

    /// <summary>Whom other words at a token stand for: who is named in its block or the one before, if only by one word that opens a sentence; null for nobody.</summary>
    public Speaker? OfEpithet(int token, WordClasses gender)
    {
        SpeakerCriteria person = new(gender, IsPerson: true, IsKnown: false);
        int subject = _named.LastBefore(token, person);
        if (subject >= 0 && IsNear(_named[subject].Key, token))
            return _named[subject].Value;
        int first = tokens.FirstOfBlock(tokens.BlockOf(token) - 1);
        return people.PersonBetween(first, token, person) ?? (people.Subjects.OpeningName(first, token) is { } name ? named(name) : null);
    }

    /// <summary>Whom a pronoun at a token stands for; null when nobody suits it.</summary>
    /// <remarks>In the pronoun's own block, somebody whose gender is known goes before nearer ones whose gender is not.</remarks>
    public Speaker? OfPronoun(int token, WordClasses gender) => OfPronoun(token, new SpeakerCriteria(gender, IsPerson: true, IsKnown: false));

    /// <summary>"Lee met Holm. The latter said": who is named last in the sentence, or in the one before; else as any pronoun.</summary>
    public Speaker? OfLatter(int token, WordClasses gender)
    {
        SpeakerCriteria person = new(gender, IsPerson: true, IsKnown: false);
        int first = _window.StartBefore(token, 0);
        if (first > 1 && tokens.AreInOneBlock(first - 1, token))
            first = _window.StartBefore(first - 1, 0);
        return people.Subjects.LastBetween(first, token, person) is { } last ? named(last) : OfPronoun(token, person);
    }

    private Speaker? OfPronoun(int token, in SpeakerCriteria person)
    {
        int known = _subjects.LastBefore(token, person with { IsKnown = true });
        if (known >= 0 && tokens.AreInOneBlock(_subjects[known].Key, token))
            return LastOffice(_subjects[known].Key, token, person) ?? FirstOfSentence(known, person with { IsKnown = true });
        int nearest = _subjects.LastBefore(token, person);
        if ((nearest < 0 || !tokens.AreInOneBlock(_subjects[nearest].Key, token)) && OfficeInBlock(token, person) is { } office)
            return office;
        return nearest >= 0 ? FirstOfSentence(nearest, person)
            : people.PersonBetween(0, token, person) ?? Somebody(token, person with { IsPerson = false });
    }

    /// <summary>"The ministry denied it. “…,” it added.": the body or the text that last reported, up to the block before, or else whoever is no man or woman; null for none.</summary>
    public Speaker? OfThing(int token) =>
        LastReporter(token, static reporter => !reporter.IsPerson)
        ?? OfPronoun(token, new SpeakerCriteria(WordClasses.None, IsPerson: true, IsKnown: false, IsThing: true));

    /// <summary>"Lisbahn reported a loss. “…,” the company added.": the body that last reported by its name, up to the block before; null for none.</summary>
    public Speaker? OfBody(int token) => LastReporter(
        token,
        static reporter => reporter.Office.IsEmpty
            && (!reporter.IsPerson || (reporter.IsGuessed && (reporter.Gender & SpeakerCriteria.Genders) == WordClasses.None)));

    /// <summary>The last of some who reports before a token, in its block or the one before; null for none.</summary>
    private Speaker? LastReporter(int token, Func<Speaker, bool> isWanted)
    {
        for (int position = reporters.Positions.CountBefore(token) - 1; position >= 0 && IsNear(reporters.Positions[position].Key, token); position--)
        {
            if (isWanted(reporters.Positions[position].Value))
                return reporters.Positions[position].Value;
        }

        return null;
    }

    /// <summary>"A spokesman said no. “…,” he added.": an office that nobody is named with, the last that reports or is a subject in the same block; null for none.</summary>
    private Speaker? OfficeInBlock(int token, in SpeakerCriteria person)
    {
        SpeakerCriteria criteria = person with { IsPerson = false };
        int reporter = reporters.Positions.LastBefore(token, criteria);
        if (people.Subjects.Before(token, criteria) is { Kind: NounPhraseKind.Title } subject && tokens.AreInOneBlock(subject.First, token)
            && (reporter < 0 || subject.First > reporters.Positions[reporter].Key))
            return named(subject);
        return reporter >= 0 && reporters.Positions[reporter] is { Value.IsOffice: true } office && tokens.AreInOneBlock(office.Key, token) ? office.Value : null;
    }

    /// <summary>"“We are open,” said Anna Lee. “They left,” a neighbour said. “…,” she added.": somebody new who spoke last, after a person whose gender is known; null for none.</summary>
    private Speaker? LastOffice(int known, int token, in SpeakerCriteria person)
    {
        int last = reporters.Positions.LastBefore(token, person with { IsPerson = false });
        return last >= 0 && reporters.Positions[last] is { Value: { IsOffice: true, IsNew: true } } office && office.Key > known ? office.Value : null;
    }

    /// <summary>"A ottobre toccherà al soprano Anna Lis. «…», scherza.": who is named last in the block of a token, though as no subject; null for nobody.</summary>
    private Speaker? PersonInBlock(int token, in SpeakerCriteria person) =>
        people.PersonBetween(tokens.FirstOfBlock(tokens.BlockOf(token)), token, person);

    /// <summary>Who speaks where the verb at a token has no subject; null when nobody suits it.</summary>
    public Speaker? OfMissing(int token, WordClasses gender)
    {
        SpeakerCriteria person = new(gender, IsPerson: true, IsKnown: false);
        int last = reporters.Positions.LastBefore(token, person);
        int subject = _subjects.LastBefore(token, person);
        int nearest = Math.Max(last < 0 ? -1 : reporters.Positions[last].Key, subject < 0 ? -1 : _subjects[subject].Key);
        if ((nearest < 0 || !tokens.AreInOneBlock(nearest, token)) && (OfficeInBlock(token, person) ?? PersonInBlock(token, person)) is { } other)
            return other;
        if (last >= 0 && (subject < 0 || !IsNearer(_subjects[subject].Key, reporters.Positions[last].Key, token)))
            return reporters.Positions[last].Value;
        return subject >= 0 ? FirstOfSentence(subject, person) : Somebody(token, person with { IsPerson = false });
    }

    /// <summary>Whom the sentence right before a token is about; null for nobody.</summary>
    /// <param name="token">The first token of what follows the sentence.</param>
    /// <param name="limit">The sentence begins here or later.</param>
    /// <param name="mayGoOn">Somebody speaks before the sentence who may go on after it: only a person who reports, or smiles and the like, takes over.</param>
    public Speaker? OfSentenceBefore(int token, int limit, bool mayGoOn)
    {
        int end = tokens.IsKind(token - 1, TokenKind.Break) ? token - 2 : token - 1;
        if (end < 1 || !tokens.IsKind(end, TokenKind.Stop))
            return null;
        int start = _window.StartBefore(end, 0);
        if (start < limit || (mayGoOn && !tokens.HasAny(start, end - 1, WordClasses.Cue | WordClasses.WeakCue)))
            return null;
        SpeakerCriteria person = new(WordClasses.None, IsPerson: true, IsKnown: false);
        int subject = _subjects.LastBefore(end, person);
        if (subject >= 0 && _subjects[subject].Key >= start)
            return FirstOfClause(subject, person) ?? FirstOfSentence(subject, person);
        if (mayGoOn)
            return null;
        return people.Subjects.Before(end, person) is { } office && office.First >= start ? named(office)
            : people.PersonBetween(start, end, person) ?? OfPronounIn(start, end) ?? (_reported.In(start, end) is >= 0 and int verb ? OfMissing(verb, WordClasses.None) : null);
    }

    /// <summary>"Afterwards he was short of words. “…”": whom the first pronoun of a sentence that tells a gender stands for.</summary>
    private Speaker? OfPronounIn(int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            WordClasses gender = tokens[index].Classes & SpeakerCriteria.Genders;
            if (tokens[index].Is(WordClasses.Pronoun) && gender is WordClasses.Masculine or WordClasses.Feminine)
                return OfPronoun(index, gender);
        }

        return null;
    }

    /// <summary>Somebody is a subject in the verb's own block or the one before, and who spoke last did so in an earlier one.</summary>
    private bool IsNearer(int subject, int reporter, int token) =>
        !tokens.AreInOneBlock(reporter, subject) && reporter < subject && IsNear(subject, token);

    /// <summary>In the block of a token, or the one before.</summary>
    private bool IsNear(int earlier, int token) => tokens.BlockOf(token) - tokens.BlockOf(earlier) <= 1;

    /// <summary>Of several in one sentence the first is what the sentence is about.</summary>
    private Speaker FirstOfSentence(int position, in SpeakerCriteria criteria) =>
        _subjects[_subjects.FirstFrom(_window.StartBefore(_subjects[position].Key, 0), position, criteria)].Value;

    /// <summary>"村长病危，李明接任，李明答应了。“…”": where neither spaces nor cases part clauses, whom the last that has somebody begins with; null for nobody.</summary>
    private Speaker? FirstOfClause(int position, in SpeakerCriteria criteria)
    {
        if (!grammar.Unspaced || grammar.VerbLast)
            return null;
        int clause = _subjects[position].Key;
        while (clause > 0 && tokens[clause - 1].Kind == TokenKind.Word)
            clause--;
        KeyValuePair<int, Speaker> first = _subjects[_subjects.FirstFrom(clause, position, criteria)];
        bool opens = first.Key == clause || (first.Key == clause + 1 && tokens[clause].Is(WordClasses.Conjunction));
        return opens && tokens.IsKind(clause - 1, TokenKind.Comma) ? first.Value : null;
    }

    /// <summary>
    /// Where nobody is surely a person: who reports, or a name or an office that nobody is named with where it is nearer,
    /// or else any name that is a subject, except where every noun may look like one.
    /// </summary>
    private Speaker? Somebody(int token, in SpeakerCriteria criteria)
    {
        int reporter = reporters.Positions.LastBefore(token, criteria);
        if (people.Subjects.Before(token, criteria) is { } subject && (reporter < 0 || subject.First > reporters.Positions[reporter].Key))
            return named(subject);
        if (reporter >= 0)
            return reporters.Positions[reporter].Value;
        int other = grammar.NounsHaveCapitals ? -1 : _subjects.LastBefore(token, criteria);
        return other >= 0 ? FirstOfSentence(other, criteria) : null;
    }
}
