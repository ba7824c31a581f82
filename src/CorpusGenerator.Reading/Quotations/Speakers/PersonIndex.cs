using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Where the document, outside its quotations, names whom, and by which office.</summary>
internal sealed class PersonIndex
{
    private const int Reach = 24;
    private const WordClasses Joints = WordClasses.Preposition | WordClasses.Genitive | WordClasses.Determiner;
    private readonly TokenTable _tokens;
    private readonly QuotationGrammar _grammar;
    private readonly List<QuotedSpan> _spans;
    private readonly NounPhraseList _phrases = new();
    private readonly List<Mention> _mentions = [];
    private readonly NounPhraseReader _reader;
    private readonly NameRuns _runs;
    private readonly OfficeIndex _offices;
    private readonly Func<int, int> _tokenOfMention;
    private readonly PhraseGender _gender;
    private readonly BodyNames _bodies;
    private readonly NameFinder _names;

    public PersonIndex(TokenTable tokens, QuotationGrammar grammar, NounPhraseReader reader, List<QuotedSpan> spans)
    {
        (_tokens, _grammar, _reader, _spans) = (tokens, grammar, reader, spans);
        _runs = new(tokens, grammar);
        _offices = new(tokens, grammar, _mentions);
        Subjects = new(tokens, grammar, _phrases);
        Epithets = new(tokens, grammar, _phrases);
        _tokenOfMention = index => _mentions[index].Phrase.First;
        _gender = new(tokens, grammar);
        _bodies = new(tokens, grammar);
        _names = new(tokens, grammar);
    }

    /// <summary>What its sentences are about.</summary>
    public PhraseSubjects Subjects { get; }

    /// <summary>Which of its phrases stand for somebody named before.</summary>
    public EpithetReader Epithets { get; }

    /// <summary>Collects the full names of the document; linear in its tokens.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void Collect(SpeakerTable people)
    {
        _phrases.Clear();
        _mentions.Clear();
        _offices.Clear();
        QuotedSpan before = new() { First = -1, Last = -1 };
        foreach (QuotedSpan span in _spans)
        {
            ReadAfter(before, span.First);
            before = span;
        }

        ReadAfter(before, _tokens.Count);
        _runs.CutNeighbours(_phrases);
        AddPeople(people);
    }

    private void ReadAfter(QuotedSpan before, int end)
    {
        int count = _phrases.Count;
        _reader.Read(before.Last + 1, end, _phrases, namesOnly: true);
        if (count > 0 && _phrases.Count > count && IsNameOfBody(before, _phrases[count - 1], _phrases[count]))
            _phrases[count - 1] = _phrases[count] with { First = _phrases[count - 1].First, IsOblique = _phrases[count - 1].IsOblique };
    }

    /// <summary>"солистка группы «Маяк» Анна Лис": whether what is in marks between an office and a person is only the name of a body.</summary>
    private bool IsNameOfBody(QuotedSpan span, in NounPhrase office, in NounPhrase name) =>
        name.First == span.Last + 1 && name is { Kind: NounPhraseKind.Name, IsOblique: false } && name.CoreLast > name.CoreFirst
        && office.Kind == NounPhraseKind.Title && _tokens.HasAny(office.First, office.Last, WordClasses.Role)
        && _tokens.FirstBefore(span.First, office.Last, Joints) == office.Last + 1;

    /// <summary>The person introduced with the office that the phrase names; null for none.</summary>
    public Speaker? ByRole(in NounPhrase title) => _offices.Find(title);

    /// <summary>Adds where sentences have somebody as their subject, by name or by the office they were introduced with.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public void AddSubjects(SpeakerPositions subjects)
    {
        int mention = 0;
        for (int index = 0; index < _phrases.Count; index++)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            while (mention < _mentions.Count && _mentions[mention].Phrase.First < phrase.First)
                mention++;
            bool isMention = mention < _mentions.Count && _mentions[mention].Phrase.First == phrase.First;
            if (phrase.IsOblique || !(isMention || Subjects.IsDefinite(phrase)) || _tokens.OpenBlockBeforeDash(phrase.First, phrase.Last))
                continue;
            if ((isMention ? _mentions[mention].Person : ByRole(Subjects.OfficeIn(phrase))) is { } person)
                subjects.Add(phrase.First, person);
        }
    }

    /// <summary>Who is named last between two tokens, near the second, though no sentence is about them; null for nobody.</summary>
    public Speaker? PersonBetween(int first, int token, in SpeakerCriteria criteria)
    {
        int nearest = TextOrder.CountBefore(_mentions.Count, token, _tokenOfMention);
        for (int mention = nearest - 1; mention >= 0 && mention >= nearest - Reach && _mentions[mention].Phrase.First >= first; mention--)
        {
            if (criteria.Allow(_mentions[mention].Person))
                return _mentions[mention].Person;
        }

        return null;
    }

    /// <summary>The only person whom the text names up to a token and introduces with no office; null for nobody, or where there are more.</summary>
    public Speaker? OnlyPersonBefore(int token)
    {
        Speaker? only = null;
        for (int mention = 0; mention < _mentions.Count && mention < Reach && _mentions[mention].Phrase.First < token; mention++)
        {
            Speaker person = _mentions[mention].Person;
            if (!person.IsPerson || person.HasOffice || person == only)
                continue;
            if (only is not null)
                return null;
            only = person;
        }

        return only;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private void AddPeople(SpeakerTable people)
    {
        for (int index = 0; index < _phrases.Count; index++)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            if (phrase.Kind == NounPhraseKind.Name && IsFullName(phrase))
                people.FindOrAdd(Core(phrase), _gender.OfName(phrase)).IsPerson |= HasEvidence(phrase);
            else if (phrase.Kind == NounPhraseKind.Title)
                AddComplement(phrase, people);
        }

        for (int index = 0; index < _phrases.Count; index++)
        {
            ref readonly NounPhrase phrase = ref _phrases[index];
            if (phrase.Kind != NounPhraseKind.Name)
                continue;
            TextRange core = Core(phrase);
            Speaker? known = people.Find(core) ?? (IsSingleName(phrase) || IsNamedByOffice(phrase) ? people.FindOrAdd(core, phrase.Gender) : null);
            if (known is not { } person)
                continue;
            int description = FirstOfDescription(index);
            if (description < phrase.First)
                person.Gender |= _gender.OfDeterminer(description);
            person.IsPerson = person.IsPerson || (HasEvidence(phrase) && !MayBeBody(person, phrase)) || (IsDescribed(phrase, description) && !_bodies.HasBody(phrase));
            if (_grammar.NamesInflect && !phrase.IsOblique && !_tokens.FollowsSource(phrase.First))
                person.AddSubjectForm(core, _tokens.Text);
            _mentions.Add(new(person, phrase, description));
            _offices.Add(_mentions.Count - 1);
        }
    }

    /// <summary>"the plight of Anna Lee": a given name and a surname in what a noun is of.</summary>
    private void AddComplement(in NounPhrase phrase, SpeakerTable people)
    {
        int person = _names.PersonIn(phrase.First + 1, phrase.Last);
        if (person < 0 || !_tokens[person - 1].Is(WordClasses.Genitive))
            return;
        TextRange name = _tokens.RangeOf(person, _names.RunEnd(person, phrase.Last));
        people.FindOrAdd(name, _tokens[person].Classes & (WordClasses.Masculine | WordClasses.Feminine)).IsPerson = true;
    }

    /// <summary>"the mayor of Porto, Anna Lee": the description begins with the office.</summary>
    private int FirstOfDescription(int index)
    {
        int first = _phrases[index].First;
        return index > 0 && _phrases[index - 1] is { Kind: NounPhraseKind.Title } title
            && title.Last + 2 == first && _tokens.IsKind(title.Last + 1, TokenKind.Comma)
            ? title.First
            : first;
    }

    /// <summary>"her sister, Fatou Lis, laughed": between commas after what she is.</summary>
    private bool IsDescribed(in NounPhrase phrase, int description) =>
        description < phrase.First && _tokens.IsKind(phrase.Last + 1, TokenKind.Comma) && _tokens.HasAny(description, phrase.First - 2, WordClasses.Role);

    /// <summary>
    /// A given name, an office before the name, a form of address, an age or "who" tells a person from a place or a body
    /// ("Council of Ministers").
    /// </summary>
    private bool HasEvidence(in NounPhrase phrase) =>
        _tokens.HasAny(phrase.First, phrase.Last, WordClasses.GivenName | WordClasses.Honorific)
        || (HasOffice(phrase) && !_bodies.HasBody(phrase) && !Epithets.HasBody(phrase))
        || IsInitial(phrase.CoreFirst)
        || HasSurname(phrase)
        || (_tokens.IsKind(phrase.Last + 1, TokenKind.Comma) && phrase.Last + 2 < _tokens.Count && IsAgeOrWho(phrase.Last + 2));

    /// <summary>An office before the name; where particles follow nouns, not before one that is no subject ("改正組織指針法については").</summary>
    private bool HasOffice(in NounPhrase phrase) =>
        _tokens.HasAny(phrase.First, _grammar.VerbLast ? phrase.Last : phrase.CoreFirst, WordClasses.Role) && !(phrase.IsOblique && _grammar.TopicMarkers.Count > 0);

    /// <summary>"J. Kirk Lee": one initial; two are often a firm's.</summary>
    private bool IsInitial(int index) =>
        _tokens[index].Length == 1 && _tokens.IsKind(index + 1, TokenKind.Stop) && !_grammar.Unspaced && !_tokens.IsKind(index + 3, TokenKind.Stop);

    /// <summary>More than one word, or where names are one word, one with a surname or an office.</summary>
    private bool IsFullName(in NounPhrase phrase) =>
        phrase.CoreLast > phrase.CoreFirst || HasSurname(phrase)
        || (_grammar.Unspaced && _tokens.HasAny(phrase.First, phrase.Last, WordClasses.Role | WordClasses.Honorific));

    private bool IsSingleName(in NounPhrase phrase) =>
        !phrase.IsOblique && _tokens.HasAny(phrase.First, phrase.Last, WordClasses.GivenName | WordClasses.Honorific);

    /// <summary>"Governor Holm": one word right after an office.</summary>
    private bool IsNamedByOffice(in NounPhrase phrase) =>
        !phrase.IsOblique && phrase.CoreFirst > phrase.First && phrase.CoreFirst == phrase.CoreLast && _tokens[phrase.CoreFirst - 1].Is(WordClasses.Role);

    /// <summary>"the company Holm": only an office without an article, where nouns have them, tells that a name of one word is a person's.</summary>
    private bool MayBeBody(Speaker person, in NounPhrase phrase) =>
        person.WordCount == 1 && !_grammar.Unspaced && IsNamedByOffice(phrase) && !IsSingleName(phrase)
        && (_grammar.NoArticles || _tokens[phrase.First].Is(WordClasses.Determiner));

    /// <summary>Without spaces a full name is one token: a surname and one or two characters.</summary>
    private bool HasSurname(in NounPhrase phrase) =>
        _grammar.Unspaced && UnspacedNames.IsFullName(_tokens.Span(phrase.CoreFirst), _grammar);

    private bool IsAgeOrWho(int index) =>
        _tokens[index].Is(WordClasses.Relative) || (_tokens[index].Kind == TokenKind.Number && _tokens.IsKind(index + 1, TokenKind.Comma));

    private TextRange Core(in NounPhrase phrase) => _tokens.RangeOf(phrase.CoreFirst, phrase.CoreLast);
}
