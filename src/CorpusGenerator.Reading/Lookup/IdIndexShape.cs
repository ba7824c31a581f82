namespace CorpusGenerator.Reading;

/// <summary>How one attempt at a perfect hash hashes; becomes the shape of an <see cref="IdIndex"/>.</summary>
internal sealed class IdIndexShape
{
    private readonly PackedWriter _writer = new();

    internal IdIndexShape(IReadOnlyList<string> ids, KeyHashKind kind, int[] windows, int attempt, int mostWithLengthFilter)
    {
        Minimum = int.MaxValue;
        foreach (string id in ids)
        {
            Minimum = Math.Min(Minimum, id.Length);
            Maximum = Math.Max(Maximum, id.Length);
        }

        LengthBits = BitsOf(Maximum - Minimum);
        IsWide = ids.Count > Packed.Max1 + 1 || LengthBits > Packed.BitsPerChar;
        if (IsWide)
            LengthBits = 0;
        Count = ids.Count;
        WriteHash(kind, windows, attempt);
        WriteFilter(ids, mostWithLengthFilter);
    }

    internal int Minimum { get; }

    internal int Maximum { get; }

    /// <summary>How many bits of a record's check are the length; 0 in wide records.</summary>
    internal int LengthBits { get; }

    /// <summary>Whether the records are wide.</summary>
    internal bool IsWide { get; }

    private int Count { get; }

    /// <summary>The hashes of the ids.</summary>
    internal ulong[] Hash(IReadOnlyList<string> ids)
    {
        ulong[] hashes = new ulong[ids.Count];
        ReadOnlySpan<char> shape = _writer.ToString().AsSpan();
        for (int i = 0; i < hashes.Length; i++)
            hashes[i] = KeyHash.Of(ids[i].AsSpan(), shape);
        return hashes;
    }

    /// <summary>The shape as it is read at run time; call it once.</summary>
    internal string Write(DisplacementSolver slots)
    {
        _writer.Write1(slots.BucketBits);
        _writer.Write1(slots.SlotBits);
        _writer.Write1(slots.DisplacementShift);
        _writer.Write1(IsWide ? IdIndexFormat.WideRecord : IdIndexFormat.NarrowRecord);
        _writer.Write1(LengthBits);
        _writer.Write2(Count);
        return _writer.ToString();
    }

    private void WriteHash(KeyHashKind kind, int[] windows, int attempt)
    {
        _writer.Write1((int)kind);
        _writer.Write2(Minimum);
        _writer.Write2(Maximum);
        foreach (int window in windows)
            _writer.Write1(window);
        ulong multiplier = Mixing.Mix((ulong)attempt + 1);
        for (int i = 0; i < KeyHash.WindowLength; i++)
            _writer.Write1((int)(multiplier >> (Packed.BitsPerChar * i)) & Packed.Max1);
    }

    private void WriteFilter(IReadOnlyList<string> ids, int mostWithLengthFilter)
    {
        ulong filter = IdIndexFormat.FourZeros;
        foreach (string id in ids)
            filter |= 1UL << IdIndexFormat.FilterBit((uint)(id.Length - Minimum));
        if (ids.Count > mostWithLengthFilter)
            filter = IdIndexFormat.EveryLength;
        for (int i = 0; i < KeyHash.WindowLength; i++)
            _writer.Write1((ushort)(filter >> (16 * i)) - Packed.Zero);
    }

    private static int BitsOf(int value)
    {
        int bits = 0;
        while (value >> bits != 0)
            bits++;
        return bits;
    }
}
