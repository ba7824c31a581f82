using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CorpusGenerator;

/// <summary>Finds an id among those of a corpus; for generated code.</summary>
/// <remarks>
/// A perfect hash made at compile time over the length and the few characters that tell the ids apart: one
/// displacement, one record and one comparison with the stored text, whatever the number of ids. Nothing is set up
/// and nothing is allocated; the tables never change, so any number of threads may read them. Made of string
/// literals, in a method of their own assembly, a lookup is compiled for these very ids.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct IdIndex
{
    private readonly ReadOnlySpan<char> _pool;
    private readonly ReadOnlySpan<char> _shape;
    private readonly ReadOnlySpan<char> _table;

    /// <summary>Reads what the generator made of a set of ids.</summary>
    /// <param name="pool">The ids in ordinal order, one after the other.</param>
    /// <param name="shape">How the table is read.</param>
    /// <param name="table">Where each id is found.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IdIndex(ReadOnlySpan<char> pool, ReadOnlySpan<char> shape, ReadOnlySpan<char> table)
    {
        _pool = pool;
        _shape = shape;
        _table = table;
    }

    /// <summary>How many ids there are.</summary>
    public int Count => Packed.Read2(_shape, IdIndexFormat.Count);

    /// <summary>The place of <paramref name="key"/> in the ordinal order of the ids, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> key) => Find(key, _pool, _shape, _table);

    /// <summary>The place of <paramref name="key"/> in the ordinal order of the ids, or -1.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string key)
    {
        if (key is null)
            ThrowForNull();
        return Find(key.AsSpan(), _pool, _shape, _table);
    }

    /// <summary>The place of a key given in UTF-8 in the ordinal order of the ids, or -1.</summary>
    /// <remarks>Ill-formed UTF-8 is no id. The key is decoded on the stack.</remarks>
    public int Find(ReadOnlySpan<byte> utf8Key) => Utf8Key.Find(utf8Key, this);

    /// <summary>The length of the longest id in UTF-16 code units.</summary>
    internal int MaximumLength => Packed.Read2(_shape, IdIndexFormat.MaximumLength);

    /// <summary>Every id, those of free slots again.</summary>
    internal IdRecords Records => new(_pool, _shape, _table);

    // Static, on spans of its own: a ref struct that is passed on by reference is not split into registers, and
    // then the JIT no longer sees that the shape is a literal.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Find(
        ReadOnlySpan<char> key, ReadOnlySpan<char> pool, ReadOnlySpan<char> shape, ReadOnlySpan<char> table)
    {
        int minimum = Packed.Read2(shape, IdIndexFormat.MinimumLength);
        int maximum = Packed.Read2(shape, IdIndexFormat.MaximumLength);
        uint excess = (uint)(key.Length - minimum);
        if (excess > (uint)(maximum - minimum) || IsFiltered(excess, shape))
            return -1;

        ulong hash = KeyHash.Of(key, shape);
        nint start = RecordStart(hash, excess, shape, table);
        if (Packed.Read1Unchecked(table, start) != Check(hash, excess, shape))
            return -1;

        int ordinal = Packed.Read1Unchecked(table, start + 1);
        int offset = Packed.Read1Unchecked(table, start + 3);
        if (pool.Length > Packed.Max1)
            offset |= Packed.Read1Unchecked(table, start + 2) << Packed.BitsPerChar;
        if (Packed.Read1(shape, IdIndexFormat.RecordLength) == IdIndexFormat.WideRecord)
        {
            ordinal |= Packed.Read1(table, (int)start + 4) << Packed.BitsPerChar;
            if (Packed.Read2(table, (int)start + 5) != key.Length)
                return -1;
        }

        return IdComparison.AreEqual(key, pool.Slice(offset, key.Length), maximum) ? ordinal : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsFiltered(uint excess, ReadOnlySpan<char> shape)
    {
        ulong filter = KeyHash.Window(shape, IdIndexFormat.LengthFilter);
        return filter != IdIndexFormat.EveryLength && ((filter >> IdIndexFormat.FilterBit(excess)) & 1) == 0;
    }

    // Where the slot's record begins in the table.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint RecordStart(ulong hash, uint excess, ReadOnlySpan<char> shape, ReadOnlySpan<char> table)
    {
        uint recordLength = (uint)Packed.Read1(shape, IdIndexFormat.RecordLength);
        if (IsByLength(shape))
            return (nint)(excess * recordLength);

        int bucketBits = Packed.Read1(shape, IdIndexFormat.BucketBits);
        uint slot = (uint)((hash << bucketBits) >> (64 - Packed.Read1(shape, IdIndexFormat.SlotBits)));
        uint records = 0;
        if (bucketBits != 0)
        {
            uint displacement = (uint)Packed.Read1Unchecked(table, (nint)(hash >> (64 - bucketBits)));
            slot ^= displacement << Packed.Read1(shape, IdIndexFormat.DisplacementShift);
            records = 1u << bucketBits;
        }

        return (nint)(records + (slot * recordLength));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Check(ulong hash, uint excess, ReadOnlySpan<char> shape)
    {
        if (IsByLength(shape))
            return (int)excess;
        int used = Packed.Read1(shape, IdIndexFormat.BucketBits) + Packed.Read1(shape, IdIndexFormat.SlotBits);
        return (int)IdIndexCheck.Of(hash << used, excess, Packed.Read1(shape, IdIndexFormat.LengthBits));
    }

    // Then slot and check are the length itself: the JIT does not see that the hash only shifts it up and back.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsByLength(ReadOnlySpan<char> shape) =>
        Packed.Read1(shape, IdIndexFormat.HashKind) == (int)KeyHashKind.Length;

    private static void ThrowForNull() => throw new ArgumentNullException("key");
}
