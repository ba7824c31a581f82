namespace CorpusGenerator.Reading;

/// <summary>Noun phrases in text order, looked at where they are: a document has thousands, too large to copy for each look.</summary>
internal sealed class NounPhraseList
{
    private NounPhrase[] _phrases = new NounPhrase[16];

    /// <summary>How many phrases there are.</summary>
    public int Count { get; private set; }

    /// <summary>A phrase by its position.</summary>
    public ref NounPhrase this[int index] => ref _phrases[index];

    /// <summary>Forgets all phrases and keeps their room.</summary>
    public void Clear() => Count = 0;

    /// <summary>Forgets the phrases after one.</summary>
    public void RemoveAfter(int index) => Count = index + 1;

    /// <summary>Appends a phrase.</summary>
    public void Add(in NounPhrase phrase)
    {
        if (Count == _phrases.Length)
            Array.Resize(ref _phrases, Count * 2);
        _phrases[Count++] = phrase;
    }
}
