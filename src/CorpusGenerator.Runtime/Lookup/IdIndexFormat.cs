namespace CorpusGenerator;

/// <summary>Where the fields of an <see cref="IdIndex"/>'s shape lie, in characters.</summary>
/// <remarks>
/// The shape is apart from the table, and short, because the JIT reads constant positions of a short string literal
/// at compile time (literals above 64 KB are not frozen objects): then every decision the shape takes costs nothing.
/// The table holds one displacement a bucket (nothing where there is one bucket) and then one record a slot:
/// check, low half of the ordinal, start in the pool (2). A wide record goes on with the high half of the
/// ordinal, the length (2) and one unused character.
/// </remarks>
internal static class IdIndexFormat
{
    /// <summary>The <see cref="KeyHashKind"/>.</summary>
    internal const int HashKind = 0;

    /// <summary>The length of the shortest id; two characters.</summary>
    internal const int MinimumLength = 1;

    /// <summary>The length of the longest id; two characters.</summary>
    internal const int MaximumLength = 3;

    /// <summary>
    /// Four windows: from the start, from the end, from the start, from the end. For <see cref="KeyHashKind.Length"/> the
    /// first is by how many bits the length is shifted.
    /// </summary>
    internal const int Windows = 5;

    /// <summary>Four characters that are, as they stand, the multiplier of the hash.</summary>
    internal const int Multiplier = 9;

    /// <summary>Four characters of 8 bits each: which lengths, modulo 32, occur.</summary>
    internal const int LengthFilter = 13;

    /// <summary>How many bits of the hash name the bucket.</summary>
    internal const int BucketBits = 17;

    /// <summary>How many bits of the hash name the slot.</summary>
    internal const int SlotBits = 18;

    /// <summary>By how many bits a displacement is shifted.</summary>
    internal const int DisplacementShift = 19;

    /// <summary>The characters of a record.</summary>
    internal const int RecordLength = 20;

    /// <summary>How many bits of a record's check are the length.</summary>
    internal const int LengthBits = 21;

    /// <summary>How many ids there are; two characters.</summary>
    internal const int Count = 22;

    /// <summary>The characters of a shape.</summary>
    internal const int ShapeLength = 24;

    /// <summary>Stands in <see cref="Windows"/> for a window that is not used.</summary>
    internal const int NoWindow = Packed.Max1;

    /// <summary>The characters of a record for up to 16,384 ids of similar length.</summary>
    internal const int NarrowRecord = 4;

    /// <summary>The characters of a record for more ids, or for very different lengths.</summary>
    internal const int WideRecord = 8;

    /// <summary>The <see cref="LengthFilter"/> that lets every length through.</summary>
    internal const ulong EveryLength = 0x4EFF_4EFF_4EFF_4EFF;

    /// <summary>Four characters that stand for 0.</summary>
    internal const ulong FourZeros = 0x4E00_4E00_4E00_4E00;

    /// <summary>The bit of <see cref="LengthFilter"/> for a length above the shortest.</summary>
    internal static int FilterBit(uint excess) => (int)((excess & 7) | ((excess & 24) << 1));
}
