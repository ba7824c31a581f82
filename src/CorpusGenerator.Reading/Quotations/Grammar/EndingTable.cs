using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds the ending of a word in one pass from its last character, however many endings there are.</summary>
/// <remarks>Every tail of every ending is in one table with open addressing, so that a step is one look-up.</remarks>
internal sealed class EndingTable
{
    private const uint Factor = 16777619;
    private Tail[] _tails = new Tail[16];
    private int _count;

    /// <summary>Adds an ending; where two fold to the same, the first counts.</summary>
    public void Add(string ending, WordClasses classes)
    {
        uint hash = 0;
        for (int index = ending.Length - 1; index >= 0; index--)
        {
            hash = Next(hash, ending[index]);
            AddTail(hash);
        }

        ref Tail whole = ref _tails[SlotOf(hash)];
        if (whole.Ending is null)
            (whole.Ending, whole.Classes) = (FoldedWord.Fold(ending), classes);
    }

    /// <summary>Whether it has no ending: most languages need none.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>The classes of the longest ending that the word has and is longer than; none without one.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public WordClasses ClassesOf(ReadOnlySpan<char> word)
    {
        WordClasses found = WordClasses.None;
        if (IsEmpty)
            return found;
        uint hash = 0;
        for (int length = 1; length < word.Length; length++)
        {
            hash = Next(hash, word[word.Length - length]);
            ref Tail tail = ref _tails[SlotOf(hash)];
            if (!tail.IsUsed)
                break;
            if (tail.Ending is { } ending && FoldedWord.FoldsTo(word.Slice(word.Length - length), ending))
                found = tail.Classes;
        }

        return found;
    }

    private void AddTail(uint hash)
    {
        if (_count * 2 >= _tails.Length)
            Grow();
        ref Tail tail = ref _tails[SlotOf(hash)];
        _count += tail.IsUsed ? 0 : 1;
        (tail.IsUsed, tail.Hash) = (true, hash);
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int SlotOf(uint hash)
    {
        Tail[] tails = _tails;
        int slot = unchecked((int)(hash ^ (hash >> 15))) & (tails.Length - 1);
        while (tails[slot].IsUsed && tails[slot].Hash != hash)
            slot = (slot + 1) & (tails.Length - 1);
        return slot;
    }

    private void Grow()
    {
        Tail[] tails = _tails;
        _tails = new Tail[tails.Length * 2];
        foreach (Tail tail in tails)
        {
            if (tail.IsUsed)
                _tails[SlotOf(tail.Hash)] = tail;
        }
    }

    private static uint Next(uint hash, char character) =>
        unchecked((hash * Factor) ^ CharacterFolding.Fold(character));

    /// <summary>The last characters of an ending, or the whole of it.</summary>
    private struct Tail
    {
        public uint Hash;
        public bool IsUsed;
        public WordClasses Classes;
        public string? Ending;
    }
}
