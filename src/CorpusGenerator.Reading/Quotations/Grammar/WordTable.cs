namespace CorpusGenerator.Reading;

/// <summary>Finds words by the hash of their folded spelling: open addressing, at most half full.</summary>
/// <remarks>
/// The hash stands for the word: of 64 bits, so that a word of a text is taken for one of the thousands of a table
/// by chance once in some 10^15 words.
/// </remarks>
internal sealed class WordTable
{
    private WordEntry[] _entries = new WordEntry[64];
    private int _count;

    /// <summary>The entry of a word; a free one when there is none.</summary>
    public ref WordEntry Find(ulong hash)
    {
        WordEntry[] entries = _entries;
        int slot = unchecked((int)(hash ^ (hash >> 32))) & (entries.Length - 1);
        while (entries[slot].IsUsed && entries[slot].Hash != hash)
            slot = (slot + 1) & (entries.Length - 1);
        return ref entries[slot];
    }

    /// <summary>The entry of a word, added when new.</summary>
    public ref WordEntry FindOrAdd(ulong hash)
    {
        if (_count * 2 >= _entries.Length)
            Grow();
        ref WordEntry entry = ref Find(hash);
        _count += entry.IsUsed ? 0 : 1;
        (entry.Hash, entry.IsUsed) = (hash, true);
        return ref entry;
    }

    private void Grow()
    {
        WordEntry[] entries = _entries;
        _entries = new WordEntry[entries.Length * 2];
        foreach (WordEntry entry in entries)
        {
            if (entry.IsUsed)
                Find(entry.Hash) = entry;
        }
    }
}
