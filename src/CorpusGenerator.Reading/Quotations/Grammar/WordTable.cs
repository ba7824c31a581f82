using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Finds words by the hash of their folded spelling: open addressing, at most half full.</summary>
/// <remarks>
/// The hash stands for the word: of 64 bits, so that a word of a text is taken for one of the thousands of a table
/// by chance once in some 10^15 words.
/// </remarks>
internal sealed class WordTable
{
    private const int FilterBits = 1 << 16;
    private static readonly WordEntry Free;

    // Most words of a text are in no table. Eight kilobytes of bits turn most of them away, and stay in the processor's
    // cache when documents in other languages come between, as the entries do not.
    private readonly HashFilter _filter = new(FilterBits);
    private WordEntry[] _entries = new WordEntry[64];
    private int _count;

    /// <summary>The entry of a word; a free one when there is none.</summary>
    public ref readonly WordEntry Find(ulong hash)
    {
        if (!_filter.MayHave(hash))
            return ref Free;
        return ref SlotOf(hash);
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private ref WordEntry SlotOf(ulong hash)
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
        _filter.Add(hash);
        ref WordEntry entry = ref SlotOf(hash);
        _count += entry.IsUsed ? 0 : 1;
        (entry.Hash, entry.IsUsed) = (hash, true);
        return ref entry;
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private void Grow()
    {
        WordEntry[] entries = _entries;
        _entries = new WordEntry[entries.Length * 2];
        foreach (WordEntry entry in entries)
        {
            if (entry.IsUsed)
                SlotOf(entry.Hash) = entry;
        }
    }
}
