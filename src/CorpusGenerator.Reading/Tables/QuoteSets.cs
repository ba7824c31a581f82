using System.Buffers;

namespace CorpusGenerator.Reading;

/// <summary>Quotes by the hash of their words, as chains through arrays: there are many sets, and most have one member.</summary>
/// <remarks>The arrays are lent, and longer than there are quotes.</remarks>
internal sealed class QuoteSets : IDisposable
{
    // 2^64 over the golden ratio: multiplied by it, keys that differ little fall far apart (Knuth, 6.4).
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly ulong[] _keys;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _next;

    /// <summary>A hash table with open addressing: the first quote of a set plus 1; 0 where a slot is free.</summary>
    private readonly int[] _slots;
    private readonly int _shift;

    private QuoteSets(int count)
    {
        _keys = ArrayPool<ulong>.Shared.Rent(count);
        _first = ArrayPool<int>.Shared.Rent(count);
        _last = ArrayPool<int>.Shared.Rent(count);
        _next = ArrayPool<int>.Shared.Rent(count);
        int bits = 1;
        while (1 << bits < 2 * count)
        {
            bits++;
        }

        _slots = LentArray.Cleared<int>(1 << bits);
        _shift = 64 - bits;
    }

    public static QuoteSets Of(CorpusModel corpus)
    {
        QuoteSets sets = new(corpus.Quotes.Count);
        ReadOnlySpan<CorpusQuote> quotes = corpus.Quotes.AsSpan();
        for (int quote = 0; quote < quotes.Length; quote++)
        {
            sets.Add(quote, quotes[quote].Entry.WordsHash);
        }

        return sets;
    }

    /// <summary>The first quote with the same key.</summary>
    public int FirstOf(int quote) => _first[quote];

    /// <summary>Whether no other quote has the same key.</summary>
    public bool IsAlone(int quote) => _first[quote] == quote && _next[quote] < 0;

    /// <summary>Adds the quotes with the same key from <paramref name="quote"/> on to a column, ascending.</summary>
    public void AddFrom(int quote, ColumnBuilder column)
    {
        for (; quote >= 0; quote = _next[quote])
        {
            column.Add(quote);
        }
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_keys);
        ArrayPool<int>.Shared.Return(_first);
        ArrayPool<int>.Shared.Return(_last);
        ArrayPool<int>.Shared.Return(_next);
        ArrayPool<int>.Shared.Return(_slots);
    }

    private void Add(int quote, ulong key)
    {
        _keys[quote] = key;
        _next[quote] = -1;
        ref int slot = ref SlotOf(key);
        if (slot == 0)
        {
            slot = quote + 1;
            _first[quote] = _last[quote] = quote;
            return;
        }

        int first = slot - 1;
        _next[_last[first]] = quote;
        _last[first] = quote;
        _first[quote] = first;
    }

    private ref int SlotOf(ulong key)
    {
        int slot = (int)(unchecked(key * Multiplier) >> _shift);
        while (_slots[slot] != 0 && _keys[_slots[slot] - 1] != key)
        {
            slot = (slot + 1) & (int)(ulong.MaxValue >> _shift);
        }

        return ref _slots[slot];
    }
}
