namespace CorpusGenerator.Reading;

/// <summary>Turns what a clause says about a speaker into a person of the document.</summary>
internal sealed class SpeakerResolver(TokenTable tokens, QuotationGrammar grammar)
{
    private readonly SpeakerTable _people = new(grammar.NamesInflect);
    private bool _collected;
    private readonly List<Speaker> _quoted = [];
    private readonly PersonIndex _index = new(tokens, grammar);
    private Speaker? _last;

    /// <summary>The speaker's number for a noun phrase; -1 when it resolves to nobody.</summary>
    public int Resolve(in NounPhrase phrase)
    {
        if (!_collected)
        {
            _collected = true;
            _index.Collect(_people);
        }

        Speaker? speaker = phrase.Kind switch
        {
            NounPhraseKind.Name => _people.FindOrAdd(CoreOf(phrase), phrase.Gender),
            NounPhraseKind.Title => _index.ByRole(phrase) ?? _people.FindOrAdd(CoreOf(phrase), phrase.Gender),
            _ => _index.ByPronoun(phrase, _last),
        };
        return speaker is null ? -1 : NumberOf(speaker, CoreOf(phrase));
    }

    /// <summary>All speakers, in order of their first quotation.</summary>
    public EquatableArray<DocumentSpeaker> Speakers()
    {
        List<DocumentSpeaker> speakers = [];
        foreach (Speaker speaker in _quoted)
        {
            speaker.Forms.Remove(speaker.Name);
            speaker.Forms.Insert(0, speaker.Name);
            speakers.Add(new(speaker.Name, speaker.Forms.ToEquatableArray()));
        }

        return speakers.ToEquatableArray();
    }

    private int NumberOf(Speaker speaker, string form)
    {
        if (speaker.Number < 0)
        {
            speaker.Number = _quoted.Count;
            _quoted.Add(speaker);
        }

        if (!speaker.Forms.Contains(form))
            speaker.Forms.Add(form);
        _last = speaker;
        return speaker.Number;
    }

    private string CoreOf(in NounPhrase phrase) => tokens.RangeOf(phrase.CoreFirst, phrase.CoreLast).StringOf(tokens.Text);
}
