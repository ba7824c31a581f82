namespace CorpusGenerator.Reading;

/// <summary>Finds words, folded, without making a string: open addressing over the folded spelling.</summary>
internal sealed class WordTable
{
    private string[] _words = new string[64];
    private int[] _values = new int[64];
    private int _count;

    /// <summary>The length in code units of the longest word.</summary>
    public int LongestWord { get; private set; }

    /// <summary>The value stored for the word; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int slot = Slot(word);
        return _words[slot] is null ? -1 : _values[slot];
    }

    /// <summary>Stores a value for a word, in place of an earlier one.</summary>
    public void Set(string word, int value)
    {
        if (_count * 2 >= _words.Length)
            Grow();
        int slot = Slot(word.AsSpan());
        _count += _words[slot] is null ? 1 : 0;
        _words[slot] = word;
        _values[slot] = value;
        LongestWord = Math.Max(LongestWord, word.Length);
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        int mask = _words.Length - 1;
        int slot = unchecked((int)Hash(word)) & mask;
        while (_words[slot] is { } stored && !FoldedEquals(stored.AsSpan(), word))
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        (string[] words, int[] values) = (_words, _values);
        _words = new string[words.Length * 2];
        _values = new int[words.Length * 2];
        for (int index = 0; index < words.Length; index++)
        {
            if (words[index] is null)
                continue;
            int slot = Slot(words[index].AsSpan());
            _words[slot] = words[index];
            _values[slot] = values[index];
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char character in word)
        {
            char folded = CharacterFolding.Fold(character);
            if (folded != CharacterFolding.Skipped)
                hash = unchecked((hash ^ folded) * 16777619);
        }

        return hash ^ (hash >> 15);
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
