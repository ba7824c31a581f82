namespace CorpusGenerator.Reading;

/// <summary>Finds words, folded, without making a string: open addressing over the folded spelling.</summary>
internal sealed class WordTable
{
    private string[] _words = new string[64];
    private Slot[] _slots = new Slot[64];
    private int _count;

    /// <summary>The value stored for the word; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, FoldedWord.Hash(word));

    /// <summary>The same where the word's hash is known.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash) => _slots[SlotOf(word, hash)].Entry - 1;

    /// <summary>Stores a value for a word, in place of an earlier one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">Not negative.</param>
    public void Set(string word, int value)
    {
        if (_count * 2 >= _words.Length)
            Grow();
        uint hash = FoldedWord.Hash(word.AsSpan());
        int slot = SlotOf(word.AsSpan(), hash);
        _count += _slots[slot].Entry == 0 ? 1 : 0;
        _words[slot] = FoldedWord.Fold(word);
        _slots[slot] = new() { Hash = hash, Entry = value + 1 };
    }

    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        Slot[] slots = _slots;
        int slot = FirstSlot(hash);
        while (slots[slot].Entry != 0 && !(slots[slot].Hash == hash && FoldedWord.FoldsTo(word, _words[slot])))
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private int FirstSlot(uint hash) => unchecked((int)(hash ^ (hash >> 15))) & (_slots.Length - 1);

    private void Grow()
    {
        (string[] words, Slot[] slots) = (_words, _slots);
        _words = new string[words.Length * 2];
        _slots = new Slot[words.Length * 2];
        for (int index = 0; index < words.Length; index++)
        {
            if (slots[index].Entry == 0)
                continue;
            int slot = SlotOf(words[index].AsSpan(), slots[index].Hash);
            (_words[slot], _slots[slot]) = (words[index], slots[index]);
        }
    }

    /// <summary>A word's hash and its value plus one; zero where the slot is free.</summary>
    private struct Slot
    {
        public uint Hash;
        public int Entry;
    }
}
