namespace CorpusGenerator.Reading;

/// <summary>The people of a document by name; a surname finds the full name it belongs to.</summary>
internal sealed class SpeakerTable(bool namesInflect)
{
    private const int Reach = 16;
    private readonly Dictionary<ulong, List<Speaker>> _byStart = [];

    /// <summary>The person that a form names, added when new.</summary>
    public Speaker FindOrAdd(string form, WordClasses gender)
    {
        string[] words = NameForms.Words(form);
        Speaker? speaker = words.Length == 0 ? null : FindIn(words);
        if (speaker is null)
        {
            speaker = new(form, words, gender);
            AddWords(speaker);
        }
        else
        {
            speaker.Gender |= gender;
            if (speaker.TakeName(form, words))
                AddWords(speaker);
        }

        return speaker;
    }

    /// <summary>The person that a form names; null when nobody of that name is known.</summary>
    public Speaker? Find(string form)
    {
        string[] words = NameForms.Words(form);
        return words.Length == 0 ? null : FindIn(words);
    }

    private void AddWords(Speaker speaker)
    {
        foreach (string word in speaker.Words)
        {
            ulong key = StartOf(word);
            if (!_byStart.TryGetValue(key, out List<Speaker>? bucket))
                _byStart[key] = bucket = [];
            if (bucket.LastIndexOf(speaker, bucket.Count - 1, Math.Min(Reach, bucket.Count)) < 0)
                bucket.Add(speaker);
        }
    }

    private Speaker? FindIn(string[] words)
    {
        if (!_byStart.TryGetValue(StartOf(words[words.Length - 1]), out List<Speaker>? bucket))
            return null;
        for (int index = bucket.Count - 1; index >= 0 && index >= bucket.Count - Reach; index--)
        {
            string[] known = bucket[index].Words;
            if (NameForms.IsPartOf(words, known, namesInflect) || NameForms.IsPartOf(known, words, namesInflect))
                return bucket[index];
        }

        return null;
    }

    /// <summary>The first three letters, folded, which no ending of a name changes.</summary>
    private static ulong StartOf(string word)
    {
        ulong start = 0;
        int length = 0;
        foreach (char character in word)
        {
            char folded = CharacterFolding.Fold(character);
            if (folded == CharacterFolding.Skipped)
                continue;
            start = (start << 16) | folded;
            if (++length == 3)
                break;
        }

        return start;
    }
}
