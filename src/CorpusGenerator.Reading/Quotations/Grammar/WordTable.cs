namespace CorpusGenerator.Reading;

/// <summary>Finds words, folded, without making a string: open addressing over the folded spelling.</summary>
internal sealed class WordTable
{
    private const uint Seed = 2166136261;
    private const uint Factor = 16777619;
    private string[] _words = new string[64];
    private uint[] _hashes = new uint[64];
    private int[] _values = new int[64];
    private int _count;

    /// <summary>The value stored for the word; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int slot = Slot(word, Hash(word));
        return _words[slot] is null ? -1 : _values[slot];
    }

    /// <summary>Stores a value for a word, in place of an earlier one.</summary>
    public void Set(string word, int value)
    {
        if (_count * 2 >= _words.Length)
            Grow();
        uint hash = Hash(word.AsSpan());
        int slot = Slot(word.AsSpan(), hash);
        _count += _words[slot] is null ? 1 : 0;
        (_words[slot], _hashes[slot], _values[slot]) = (word, hash, value);
    }

    /// <summary>Whether two spellings fold to the same word.</summary>
    public static bool FoldedEquals(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            char a = Next(left, ref i), b = Next(right, ref j);
            if (a != b)
                return false;
            if (a == CharacterFolding.Skipped)
                return true;
        }
    }

    private int Slot(ReadOnlySpan<char> word, uint hash)
    {
        int mask = _words.Length - 1;
        int slot = unchecked((int)hash) & mask;
        while (_words[slot] is { } stored && !(_hashes[slot] == hash && FoldedEquals(stored.AsSpan(), word)))
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        (string[] words, uint[] hashes, int[] values) = (_words, _hashes, _values);
        _words = new string[words.Length * 2];
        _hashes = new uint[words.Length * 2];
        _values = new int[words.Length * 2];
        for (int index = 0; index < words.Length; index++)
        {
            if (words[index] is null)
                continue;
            int slot = Slot(words[index].AsSpan(), hashes[index]);
            (_words[slot], _hashes[slot], _values[slot]) = (words[index], hashes[index], values[index]);
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char character in word)
        {
            char folded = (uint)(character - 'a') < 26 ? character : CharacterFolding.Fold(character);
            if (folded != CharacterFolding.Skipped)
                hash = unchecked((hash ^ folded) * Factor);
        }

        return hash ^ (hash >> 15);
    }

    private static char Next(ReadOnlySpan<char> word, ref int index)
    {
        while (index < word.Length)
        {
            char folded = CharacterFolding.Fold(word[index++]);
            if (folded != CharacterFolding.Skipped)
                return folded;
        }

        return CharacterFolding.Skipped;
    }
}
