using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Turns what a clause says about a speaker into a person of the document.</summary>
internal sealed class SpeakerResolver
{
    private readonly TokenTable _tokens;
    private readonly QuotationGrammar _grammar;
    private readonly SpeakerTable _people;
    private readonly List<Speaker> _quoted = [];
    private readonly PersonIndex _index;
    private readonly ReporterIndex _reporters;
    private readonly AntecedentFinder _antecedents;
    private readonly PhraseGender _gender;
    private readonly BodyNames _bodies;
    private readonly DescriptionReader _descriptions;
    private readonly InflectedName _inflected;
    private bool _hasPeople;
    private bool _hasSubjects;
    private bool _hasReporters;

    public SpeakerResolver(TokenTable tokens, QuotationGrammar grammar, ClauseFinders finders, List<QuotedSpan> spans)
    {
        (_tokens, _grammar, _people) = (tokens, grammar, new(grammar));
        _index = new(tokens, grammar, finders.Phrases, spans);
        _gender = new(tokens, grammar);
        _bodies = new(tokens, grammar);
        _descriptions = new(tokens, grammar);
        _inflected = new(grammar);
        _reporters = new(tokens, grammar, finders, spans);
        _antecedents = new(tokens, grammar, _index, _reporters, phrase => _index.ByRole(phrase) ?? Named(phrase));
    }

    /// <summary>Starts with another document.</summary>
    public void Reset()
    {
        (_hasPeople, _hasSubjects, _hasReporters) = (false, false, false);
        _people.Reset(_tokens.Text);
        _quoted.Clear();
    }

    /// <summary>The speaker's number for a noun phrase; -1 when it resolves to nobody.</summary>
    public int Resolve(in NounPhrase phrase)
    {
        CollectPeople();
        if (phrase.IsFirstPerson)
            return -1;
        Speaker? speaker = phrase.Kind switch
        {
            NounPhraseKind.Name => Named(phrase),
            NounPhraseKind.Title => _index.ByRole(phrase) ?? ByEpithet(phrase) ?? ByLeadingOffice(phrase) ?? Named(phrase),
            _ => Antecedent(phrase),
        };
        return speaker is null ? -1 : NumberOf(speaker, phrase.Kind == NounPhraseKind.Pronoun ? null : CoreOf(phrase));
    }

    /// <summary>Whether the text shows somewhere that a name is a person's.</summary>
    public bool IsPerson(in NounPhrase name)
    {
        CollectPeople();
        return name.Kind == NounPhraseKind.Name && _people.Find(CoreOf(name)) is { IsPerson: true };
    }

    /// <summary>The number of who most likely speaks where a cue at a token has no subject; -1 for nobody.</summary>
    public int ResolveMissing(int token)
    {
        CollectPeople();
        CollectReporters();
        return _antecedents.OfMissing(token, GenderOfSubject(token)) is { } speaker ? NumberOf(speaker, null) : -1;
    }

    /// <summary>What the ending of a verb tells of its subject, that of the last word where it is an expression: "si lamentano".</summary>
    private WordClasses GenderOfSubject(int verb)
    {
        WordClasses gender = _grammar.SubjectGenders.ClassesOf(_tokens.Span(verb));
        return gender != WordClasses.None ? gender : _grammar.SubjectGenders.ClassesOf(_tokens.Span(_tokens.EndOfExpression(verb, _tokens.Count)));
    }

    /// <summary>The number of whom the sentence right before a quotation is about; -1 for nobody.</summary>
    /// <param name="token">The first token of the quotation.</param>
    /// <param name="limit">The token after the quotation before it.</param>
    /// <param name="mayGoOn">The speaker of that quotation may go on.</param>
    public int ResolveFloating(int token, int limit, bool mayGoOn)
    {
        CollectPeople();
        CollectReporters();
        return _antecedents.OfSentenceBefore(token, limit, mayGoOn) is { } speaker ? NumberOf(speaker, null) : -1;
    }

    /// <summary>All speakers, in order of their first quotation.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public EquatableArray<DocumentSpeaker> Speakers()
    {
        if (_quoted.Count == 0)
            return default;
        DocumentSpeaker[] speakers = new DocumentSpeaker[_quoted.Count];
        for (int index = 0; index < speakers.Length; index++)
            speakers[index] = Described(_quoted[index]);
        return new(speakers);
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private DocumentSpeaker Described(Speaker speaker)
    {
        string name = _grammar.NamesInflect ? BaseOf(speaker) : speaker.Name.StringOf(_tokens.Text);
        int others = 0;
        foreach (TextRange form in speaker.Forms)
            others += IsSame(form, name) ? 0 : 1;
        string[] names = new string[others + 1];
        names[0] = name;
        int count = 1;
        foreach (TextRange form in speaker.Forms)
        {
            if (!IsSame(form, name))
                names[count++] = form.StringOf(_tokens.Text);
        }

        return new(name, new(names));
    }

    /// <summary>The base form that the document has, or else the one that the endings show.</summary>
    private string BaseOf(Speaker speaker)
    {
        string name = BaseForm.Of(speaker, _tokens.Text);
        bool isBase = !speaker.Office.IsEmpty || name.Length != speaker.Name.Length || speaker.SubjectForms.Exists(form => IsSame(form, name));
        return isBase ? name : _inflected.BaseOf(name, speaker.Gender);
    }

    private bool IsSame(TextRange form, string name) => form.Of(_tokens.Text).SequenceEqual(name.AsSpan());

    private Speaker Named(in NounPhrase phrase) => _people.FindOrAdd(_descriptions.Of(phrase), phrase.Gender, _gender.OfAddress(phrase));

    /// <summary>Whom a pronoun stands for; its gender is theirs from then on.</summary>
    private Speaker? Antecedent(in NounPhrase pronoun)
    {
        WordClasses gender = pronoun.Gender & SpeakerCriteria.Genders;
        CollectReporters();
        if (_grammar.ThingPronouns.Contains(FoldedWord.Hash(_tokens.Span(pronoun.First))))
            return _antecedents.OfThing(pronoun.First);
        Speaker? person = IsLatter(pronoun.First) ? _antecedents.OfLatter(pronoun.First, gender) : _antecedents.OfPronoun(pronoun.First, gender);
        if (person is not null && (person.Gender & SpeakerCriteria.Genders) == WordClasses.None)
            person.Gender |= gender;
        return person;
    }

    /// <summary>A pronoun that the table says is one, or an article in a pronoun's place.</summary>
    private bool IsLatter(int pronoun) =>
        _grammar.LatterPronouns.Contains(_tokens.HashOfExpression(pronoun)) || (_tokens[pronoun].Is(WordClasses.Determiner) && !_tokens[pronoun].Is(WordClasses.Pronoun));

    private void CollectPeople()
    {
        if (_hasPeople)
            return;
        _hasPeople = true;
        _index.Collect(_people);
    }

    private void CollectReporters()
    {
        if (_hasReporters)
            return;
        _hasReporters = true;
        CollectSubjects();
        _reporters.Collect(Reporter);
        _antecedents.AddReporters();
    }

    private void CollectSubjects()
    {
        if (_hasSubjects)
            return;
        _hasSubjects = true;
        _antecedents.CollectNamed();
    }

    /// <summary>Who reports: by office, or by name. Two words of a name that no article opens tell a person from a body.</summary>
    private Speaker? Reporter(NounPhrase phrase)
    {
        if (phrase.Kind == NounPhraseKind.Title)
            return ByTitle(phrase) ?? _people.Find(CoreOf(phrase));
        Speaker person = Named(phrase);
        if (!person.IsPerson && person.WordCount > 1 && phrase.CoreFirst == phrase.First && !_bodies.HasBody(phrase))
            person.IsPerson = person.IsGuessed = true;
        return person;
    }

    /// <summary>Who has the office, or else the office itself; null for a phrase without one.</summary>
    private Speaker? ByTitle(NounPhrase title)
    {
        if ((_index.ByRole(title) ?? ByEpithet(title)) is { } holder)
            return holder;
        if (!_tokens.HasAny(title.First, title.Last, WordClasses.Role))
            return null;
        Speaker office = Named(title with { Gender = _gender.OfOffice(title) });
        office.IsOffice = !office.IsPerson && _index.Subjects.IsDefinite(title);
        return office;
    }

    /// <summary>Who was named before and is called something else here; null for nobody.</summary>
    private Speaker? ByEpithet(in NounPhrase title)
    {
        if (_index.Epithets.IsBody(title))
        {
            CollectReporters();
            return _antecedents.OfBody(title.First);
        }

        int first = _index.Epithets.FirstOf(title);
        if (first < 0)
            return null;
        CollectSubjects();
        return _antecedents.OfEpithet(first, _gender.OfOffice(title) & SpeakerCriteria.Genders);
    }

    /// <summary>"Anna Lee came late. “…,” the minister said.": the only person named so far, where the text gives the office to nobody; null for nobody.</summary>
    private Speaker? ByLeadingOffice(in NounPhrase title)
    {
        if (!_index.Epithets.IsLeadingOffice(title) || _index.OnlyPersonBefore(title.First) is not { } person)
            return null;
        SpeakerCriteria criteria = new(_gender.OfOffice(title) & SpeakerCriteria.Genders, IsPerson: true, IsKnown: false);
        return criteria.Allow(person) ? person : null;
    }

    private int NumberOf(Speaker speaker, TextRange? form)
    {
        if (speaker.Number < 0)
        {
            speaker.Number = _quoted.Count;
            _quoted.Add(speaker);
        }

        if (form is { } seen)
            speaker.AddForm(seen, _tokens.Text);
        return speaker.Number;
    }

    private TextRange CoreOf(in NounPhrase phrase) => _tokens.RangeOf(phrase.CoreFirst, phrase.CoreLast);
}
