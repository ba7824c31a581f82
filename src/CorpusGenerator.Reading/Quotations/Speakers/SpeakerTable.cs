using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>The people of a document by name; a surname finds the full name it belongs to.</summary>
internal sealed class SpeakerTable(QuotationGrammar grammar)
{
    private const int Reach = 16;
    private readonly NameWords _words = new(grammar);
    private readonly KeyedChains _byStart = new();
    private readonly List<Speaker> _speakers = [];
    private int _count;

    /// <summary>Starts with the people of another text.</summary>
    public void Reset(string text)
    {
        _words.Reset(text);
        _byStart.Clear();
        _count = 0;
    }

    /// <summary>The person that a form names, added when new.</summary>
    public Speaker FindOrAdd(TextRange form, WordClasses gender) => FindOrAdd(Description.OfName(form), gender);

    /// <summary>The person that a form names or describes, added when new.</summary>
    /// <param name="form">The form.</param>
    /// <param name="gender">What its words tell of the person's gender.</param>
    /// <param name="address">What a form of address before it tells: unlike a name it is never wrong.</param>
    public Speaker FindOrAdd(in Description form, WordClasses gender, WordClasses address = WordClasses.None)
    {
        int first = _words.Count;
        int length = _words.Add(form.Words);
        int number = FindIn(first, length, form, address);
        bool isNew = number < 0;
        if (isNew)
            number = New(gender, form.Office);
        Speaker speaker = _speakers[number];
        speaker.Gender |= gender;
        speaker.IsNew |= isNew && form.IsNew;
        if (isNew || length > speaker.WordCount || (grammar.Unspaced && form.Name.Length > speaker.Name.Length))
        {
            speaker.TakeName(form.Name, first, length);
            AddStarts(number, first, length);
        }
        else
        {
            _words.RemoveFrom(first);
        }

        return speaker;
    }

    /// <summary>The person that a form names; null when nobody of that name is known.</summary>
    public Speaker? Find(TextRange form)
    {
        if (_byStart.Newest(_words.StartOfLast(form)) == 0)
            return null;
        int first = _words.Count;
        int number = FindIn(first, _words.Add(form), Description.OfName(form), WordClasses.None);
        _words.RemoveFrom(first);
        return number < 0 ? null : _speakers[number];
    }

    private int New(WordClasses gender, TextRange office)
    {
        if (_count == _speakers.Count)
            _speakers.Add(new());
        _speakers[_count].Reset(gender, office);
        return _count++;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private void AddStarts(int speaker, int first, int length)
    {
        for (int word = first; word < first + length; word++)
        {
            ulong key = _words.StartOf(word);
            if (!IsNear(key, speaker))
                _byStart.Add(key, speaker);
        }
    }

    private bool IsNear(ulong key, int speaker)
    {
        int link = _byStart.Newest(key);
        for (int steps = 0; link > 0 && steps < Reach; steps++, link = _byStart.Older(link))
        {
            if (_byStart.Value(link) == speaker)
                return true;
        }

        return false;
    }

    private int FindIn(int first, int length, in Description form, WordClasses address)
    {
        if (length == 0)
            return -1;
        int link = _byStart.Newest(_words.StartOf(first + length - 1));
        for (int steps = 0; link > 0 && steps < Reach; steps++, link = _byStart.Older(link))
        {
            Speaker known = _speakers[_byStart.Value(link)];
            if (MayHold(known, form) && !(length < known.WordCount && IsOfOtherGender(known, address)) && (_words.IsPartOf(first, length, known.FirstWord, known.WordCount) || _words.IsPartOf(known.FirstWord, known.WordCount, first, length)))
                return _byStart.Value(link);
        }

        return length == 2 && _words.IsPatronymic(first + 1) ? FindByGivenName(first) : -1;
    }

    /// <summary>"Anna and Carl Holm live there. Mrs Holm said": a surname does not stand for somebody of the other gender.</summary>
    private static bool IsOfOtherGender(Speaker known, WordClasses address)
    {
        const WordClasses Genders = WordClasses.Masculine | WordClasses.Feminine;
        return (known.Gender & Genders) is WordClasses.Masculine or WordClasses.Feminine && ((known.Gender ^ address) & Genders) == Genders;
    }

    /// <summary>Whether a form may be another one of somebody: the mayor's spokesman is not the mayor, nor another resident the one before.</summary>
    private bool MayHold(Speaker known, in Description form)
    {
        if (form.Office.IsEmpty != known.Office.IsEmpty)
            return !(known.IsPerson || form.Office.IsEmpty);
        if (form.Office.IsEmpty)
            return true;
        return _words.AreSame(form.Office, known.Office) && (!form.IsNew || _words.AreAlike(form.Name, known.Name));
    }

    /// <summary>"Anna Markovna" is Anna Holm where nobody else called Anna was named later, and hers is no other patronymic.</summary>
    private int FindByGivenName(int word)
    {
        int link = _byStart.Newest(_words.StartOf(word));
        for (int steps = 0; link > 0 && steps < Reach; steps++, link = _byStart.Older(link))
        {
            Speaker known = _speakers[_byStart.Value(link)];
            if (_words.IsPartOf(word, 1, known.FirstWord, known.WordCount))
                return _words.IsPatronymic(known.FirstWord + known.WordCount - 1) ? -1 : _byStart.Value(link);
        }

        return -1;
    }
}
