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
        List<DocumentSpeaker> speakers = [];
        foreach (Speaker speaker in _quoted)
        {
            string name = grammar.NamesInflect ? BaseForm.Of(speaker) : speaker.Name;
            List<string> forms = [name];
            foreach (string form in speaker.Forms)
            {
                if (!forms.Contains(form))
                    forms.Add(form);
            }

            speakers.Add(new(name, forms.ToEquatableArray()));
        }

        return speakers.ToEquatableArray();
    }

    private Speaker Named(in NounPhrase phrase) => _people.FindOrAdd(CoreOf(phrase), phrase.Gender);

    /// <summary>Who spoke last, unless another person is the subject nearer by, in the same block.</summary>
    private Speaker? Salient(int token, WordClasses gender)
    {
        CollectReporters();
        bool Agrees(Speaker person) => Agree(person, gender);
        bool IsPersonThatAgrees(Speaker person) => person.IsPerson && Agree(person, gender);
        KeyValuePair<int, Speaker>? reporter = _reporters.Before(token, IsPersonThatAgrees) ?? _reporters.Before(token, Agrees);
        bool IsKnownToAgree(Speaker person) => person.IsPerson && (person.Gender & gender) != 0;
        Mention? subject = _index.SubjectBefore(token, IsKnownToAgree) is { } known && tokens.AreInOneBlock(known.Phrase.First, token)
            ? known
            : _index.SubjectBefore(token, IsPersonThatAgrees);
        if (reporter is { } last && !(subject is { } near && near.Phrase.First > last.Key && tokens.AreInOneBlock(near.Phrase.First, token)
            && !tokens.AreInOneBlock(last.Key, token)))
            return last.Value;
        return subject?.Person;
    }

    private static bool Agree(Speaker person, WordClasses gender)
    {
        WordClasses known = person.Gender & Genders;
        return gender == WordClasses.None || known == WordClasses.None || (known & gender) != 0;
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
        _reporters.Collect(phrase => phrase.Kind == NounPhraseKind.Title ? _index.ByRole(phrase) : Named(phrase));
    }

    private int NumberOf(Speaker speaker, string? form)
    {
        if (speaker.Number < 0)
        {
            speaker.Number = _quoted.Count;
            _quoted.Add(speaker);
        }

        if (form is not null)
            speaker.AddForm(form);
        return speaker.Number;
    }

    private string CoreOf(in NounPhrase phrase) => tokens.RangeOf(phrase.CoreFirst, phrase.CoreLast).StringOf(tokens.Text);
}
