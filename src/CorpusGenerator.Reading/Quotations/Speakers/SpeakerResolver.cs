namespace CorpusGenerator.Reading;

/// <summary>Turns what a clause says about a speaker into a person of the document.</summary>
internal sealed class SpeakerResolver(TokenTable tokens, QuotationGrammar grammar, List<QuotedSpan> spans)
{
    private const WordClasses Genders = WordClasses.Masculine | WordClasses.Feminine | WordClasses.Plural;
    private readonly SpeakerTable _people = new(grammar.NamesInflect);
    private readonly List<Speaker> _quoted = [];
    private readonly PersonIndex _index = new(tokens, grammar, spans);
    private readonly ReporterIndex _reporters = new(tokens, grammar, spans);
    private bool _hasPeople;
    private bool _hasReporters;

    /// <summary>Starts with another document.</summary>
    public void Reset()
    {
        (_hasPeople, _hasReporters) = (false, false);
        _people.Reset(tokens.Text);
        _quoted.Clear();
    }

    /// <summary>The speaker's number for a noun phrase; -1 when it resolves to nobody.</summary>
    public int Resolve(in NounPhrase phrase)
    {
        CollectPeople();
        if ((phrase.Gender & WordClasses.FirstPerson) != 0 && phrase.Kind == NounPhraseKind.Pronoun)
            return -1;
        Speaker? speaker = phrase.Kind switch
        {
            NounPhraseKind.Name => Named(phrase),
            NounPhraseKind.Title => _index.ByRole(phrase) ?? Named(phrase),
            _ => Salient(phrase.First, phrase.Gender & Genders),
        };
        return speaker is null ? -1 : NumberOf(speaker, phrase.Kind == NounPhraseKind.Pronoun ? null : CoreOf(phrase));
    }

    /// <summary>The number of who most likely speaks where a cue at a token has no subject; -1 for nobody.</summary>
    public int ResolveMissing(int token)
    {
        CollectPeople();
        return Salient(token, WordClasses.None) is { } speaker ? NumberOf(speaker, null) : -1;
    }

    /// <summary>All speakers, in order of their first quotation.</summary>
    public EquatableArray<DocumentSpeaker> Speakers()
    {
        if (_quoted.Count == 0)
            return default;
        DocumentSpeaker[] speakers = new DocumentSpeaker[_quoted.Count];
        for (int index = 0; index < speakers.Length; index++)
            speakers[index] = Described(_quoted[index]);
        return new(speakers);
    }

    private DocumentSpeaker Described(Speaker speaker)
    {
        string name = grammar.NamesInflect ? BaseForm.Of(speaker, tokens.Text) : speaker.Name.StringOf(tokens.Text);
        int others = 0;
        foreach (TextRange form in speaker.Forms)
            others += IsSame(form, name) ? 0 : 1;
        string[] names = new string[others + 1];
        names[0] = name;
        int count = 1;
        foreach (TextRange form in speaker.Forms)
        {
            if (!IsSame(form, name))
                names[count++] = form.StringOf(tokens.Text);
        }

        return new(name, new(names));
    }

    private bool IsSame(TextRange form, string name) => form.Of(tokens.Text).SequenceEqual(name.AsSpan());

    private Speaker Named(in NounPhrase phrase) => _people.FindOrAdd(CoreOf(phrase), phrase.Gender);

    /// <summary>Who spoke last, unless another person is the subject nearer by, in the same block.</summary>
    private Speaker? Salient(int token, WordClasses gender)
    {
        CollectReporters();
        SpeakerCriteria person = new(gender, IsPerson: true, IsKnown: false);
        KeyValuePair<int, Speaker>? reporter = _reporters.Before(token, person) ?? _reporters.Before(token, person with { IsPerson = false });
        Mention? subject = _index.SubjectBefore(token, person with { IsKnown = true }) is { } known && tokens.AreInOneBlock(known.Phrase.First, token)
            ? known
            : _index.SubjectBefore(token, person);
        if (reporter is { } last && !(subject is { } near && near.Phrase.First > last.Key && tokens.AreInOneBlock(near.Phrase.First, token)
            && !tokens.AreInOneBlock(last.Key, token)))
            return last.Value;
        return subject?.Person;
    }

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
        _reporters.Collect(phrase => phrase.Kind == NounPhraseKind.Title ? ByTitle(phrase) : Named(phrase));
    }

    /// <summary>Who has the office, or else the office itself; null for a phrase without one.</summary>
    private Speaker? ByTitle(NounPhrase title)
    {
        if (_index.ByRole(title) is { } person)
            return person;
        for (int index = title.First; index <= title.Last; index++)
        {
            if (tokens[index].Is(WordClasses.Role))
                return Named(title);
        }

        return null;
    }

    private int NumberOf(Speaker speaker, TextRange? form)
    {
        if (speaker.Number < 0)
        {
            speaker.Number = _quoted.Count;
            _quoted.Add(speaker);
        }

        if (form is { } seen)
            speaker.AddForm(seen, tokens.Text);
        return speaker.Number;
    }

    private TextRange CoreOf(in NounPhrase phrase) => tokens.RangeOf(phrase.CoreFirst, phrase.CoreLast);
}
