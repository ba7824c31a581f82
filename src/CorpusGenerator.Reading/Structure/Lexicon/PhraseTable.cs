using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Folded phrases and a number for each; found by a span, without making a string.</summary>
/// <param name="bits">The bits of its filter.</param>
internal sealed class PhraseTable(int bits = BeginningFilter.BitsForDozens)
{
    private readonly BeginningFilter _beginnings = new(bits);

    private string?[] _keys = new string?[64];

    private int[] _values = new int[64];

    private int _count;

    /// <summary>Code units of the longest phrase.</summary>
    public int LongestPhrase { get; private set; }

    /// <summary>Adds a phrase that is folded already; one that is there keeps its number.</summary>
    public void Add(string phrase, int value)
    {
        if (_count * 2 >= _keys.Length)
            Grow();

        int slot = SlotOf(phrase.AsSpan());
        if (_keys[slot] is not null)
            return;

        (_keys[slot], _values[slot]) = (phrase, value);
        _beginnings.Add(phrase.AsSpan());
        _count++;
        LongestPhrase = Math.Max(LongestPhrase, phrase.Length);
    }

    /// <summary>Puts a phrase in, or gives one that is there another number.</summary>
    public void Set(string phrase, int value)
    {
        Add(phrase, value);
        _values[SlotOf(phrase.AsSpan())] = value;
    }

    /// <summary>The number of a folded phrase.</summary>
    public bool TryGet(ReadOnlySpan<char> phrase, out int value)
    {
        int slot = phrase.Length > LongestPhrase || !_beginnings.MayHold(phrase) ? -1 : SlotOf(phrase);
        bool found = slot >= 0 && _keys[slot] is not null;
        value = found ? _values[slot] : 0;
        return found;
    }

    /// <summary>Whether a text that is not folded may begin with a phrase of the table: false for most, and cheap.</summary>
    public bool MayBegin(ReadOnlySpan<char> text) => _beginnings.MayBegin(text);

    /// <summary>Whether the folded phrase is there.</summary>
    public bool Contains(ReadOnlySpan<char> phrase) => TryGet(phrase, out _);

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private int SlotOf(ReadOnlySpan<char> phrase)
    {
        uint hash = unchecked((uint)ContentHash.Of(phrase));
        int mask = _keys.Length - 1;
        int slot = (int)((hash ^ (hash >> 15)) & (uint)mask);
        while (_keys[slot] is string key && !phrase.SequenceEqual(key.AsSpan()))
            slot = (slot + 1) & mask;

        return slot;
    }

    private void Grow()
    {
        (string?[] keys, int[] values) = (_keys, _values);
        _keys = new string?[keys.Length * 2];
        _values = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] is not string key)
                continue;

            int slot = SlotOf(key.AsSpan());
            (_keys[slot], _values[slot]) = (key, values[i]);
        }
    }
}
