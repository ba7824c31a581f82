namespace CorpusGenerator.Reading;

/// <summary>The people of a document by name; a surname finds the full name it belongs to.</summary>
internal sealed class SpeakerTable(bool namesInflect)
{
    private readonly Dictionary<string, List<Speaker>> _byKey = new(StringComparer.Ordinal);
    private readonly List<Speaker> _speakers = [];

    /// <summary>All, in order of first appearance.</summary>
    public List<Speaker> All => _speakers;

    /// <summary>The person that a form names, added when new.</summary>
    public Speaker FindOrAdd(string form, WordClasses gender)
    {
        string[] words = NameForms.Words(form);
        Speaker? speaker = words.Length == 0 ? null : FindIn(KeyOf(words[words.Length - 1]), words);
        if (speaker is null)
        {
            speaker = new(form, gender);
            _speakers.Add(speaker);
            foreach (string word in words)
                Bucket(KeyOf(word)).Add(speaker);
        }
        else
        {
            Merge(speaker, form, words, gender);
        }

        return speaker;
    }

    /// <summary>The person that a form names; null when nobody of that name is known.</summary>
    public Speaker? Find(string form)
    {
        string[] words = NameForms.Words(form);
        return words.Length == 0 ? null : FindIn(KeyOf(words[words.Length - 1]), words);
    }

    private void Merge(Speaker speaker, string form, string[] words, WordClasses gender)
    {
        speaker.Gender |= gender;
        if (words.Length <= NameForms.Words(speaker.Name).Length)
            return;
        speaker.Name = form;
        foreach (string word in words)
        {
            List<Speaker> bucket = Bucket(KeyOf(word));
            if (!bucket.Contains(speaker))
                bucket.Add(speaker);
        }
    }

    private Speaker? FindIn(string key, string[] words)
    {
        if (!_byKey.TryGetValue(key, out List<Speaker>? bucket))
            return null;
        for (int index = bucket.Count - 1; index >= 0 && index >= bucket.Count - 16; index--)
        {
            string[] known = NameForms.Words(bucket[index].Name);
            if (NameForms.IsPartOf(words, known, namesInflect) || NameForms.IsPartOf(known, words, namesInflect))
                return bucket[index];
        }

        return null;
    }

    private List<Speaker> Bucket(string key)
    {
        if (!_byKey.TryGetValue(key, out List<Speaker>? bucket))
            _byKey[key] = bucket = [];
        return bucket;
    }

    private static string KeyOf(string word)
    {
        Span<char> key = stackalloc char[3];
        int length = 0;
        foreach (char character in word)
        {
            char folded = CharacterFolding.Fold(character);
            if (folded != CharacterFolding.Skipped && length < 3)
                key[length++] = folded;
        }

        return key.Slice(0, length).ToString();
    }
}
