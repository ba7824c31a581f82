using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>
/// Lists of small numbers by key, newest first, all in two arrays that are kept from one document to the next: what a
/// dictionary of lists does without an object for each key.
/// </summary>
internal sealed class KeyedChains
{
    private const int FirstSize = 64;
    private const int MostCleared = 4096;
    private Slot[] _slots = new Slot[FirstSize];
    private Link[] _links = new Link[FirstSize];
    private int _keys;
    private int _count;

    /// <summary>Forgets all; what one long document needed is not cleared again for each short one.</summary>
    public void Clear()
    {
        if (_slots.Length > MostCleared)
            _slots = new Slot[FirstSize];
        else if (_keys > 0)
            Array.Clear(_slots, 0, _slots.Length);
        (_keys, _count) = (0, 0);
    }

    /// <summary>Adds a value before the others of its key.</summary>
    public void Add(ulong key, int value)
    {
        if (_keys * 2 >= _slots.Length)
            GrowSlots();
        if (_count == _links.Length)
            Array.Resize(ref _links, _count * 2);
        ref Slot slot = ref SlotOf(key);
        _keys += slot.Newest == 0 ? 1 : 0;
        _links[_count++] = new() { Value = value, Older = slot.Newest };
        slot = new() { Key = key, Newest = _count };
    }

    /// <summary>The link of the newest value of a key; 0 when it has none.</summary>
    public int Newest(ulong key) => SlotOf(key).Newest;

    /// <summary>The link of the value added before it under the same key; 0 when it was the first.</summary>
    public int Older(int link) => _links[link - 1].Older;

    /// <summary>The value of a link.</summary>
    public int Value(int link) => _links[link - 1].Value;

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private ref Slot SlotOf(ulong key)
    {
        Slot[] slots = _slots;
        ulong hash = unchecked(key * 0x9E3779B97F4A7C15);
        int slot = (int)(hash >> 33) & (slots.Length - 1);
        while (slots[slot].Newest != 0 && slots[slot].Key != key)
            slot = (slot + 1) & (slots.Length - 1);
        return ref slots[slot];
    }

    private void GrowSlots()
    {
        Slot[] slots = _slots;
        _slots = new Slot[slots.Length * 2];
        foreach (Slot slot in slots)
        {
            if (slot.Newest != 0)
                SlotOf(slot.Key) = slot;
        }
    }

    /// <summary>A key and the number, from 1, of the link of its newest value.</summary>
    private struct Slot
    {
        public ulong Key;
        public int Newest;
    }

    /// <summary>A value and the number of the next older link.</summary>
    private struct Link
    {
        public int Value;
        public int Older;
    }
}
