namespace CorpusGenerator;

/// <summary>The ids of an <see cref="IdIndex"/>, in the order of their slots; the first id fills free slots too.</summary>
internal ref struct IdRecords
{
    private readonly ReadOnlySpan<char> _pool;
    private readonly ReadOnlySpan<char> _records;
    private readonly int _recordLength;
    private readonly int _minimum;
    private readonly int _lengthMask;
    private int _next;

    internal IdRecords(ReadOnlySpan<char> pool, ReadOnlySpan<char> shape, ReadOnlySpan<char> table)
    {
        _pool = pool;
        _recordLength = Packed.Read1(shape, IdIndexFormat.RecordLength);
        _minimum = Packed.Read2(shape, IdIndexFormat.MinimumLength);
        _lengthMask = (1 << Packed.Read1(shape, IdIndexFormat.LengthBits)) - 1;
        int bucketBits = Packed.Read1(shape, IdIndexFormat.BucketBits);
        _records = table.Slice(bucketBits == 0 ? 0 : 1 << bucketBits);
    }

    /// <summary>The text of the id.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>These records, for <c>foreach</c>.</summary>
    public readonly IdRecords GetEnumerator() => this;

    /// <summary>Goes on to the next slot.</summary>
    public bool MoveNext()
    {
        if (_next >= _records.Length)
            return false;
        int length = _recordLength == IdIndexFormat.WideRecord
            ? Packed.Read2(_records, _next + 5)
            : _minimum + (Packed.Read1(_records, _next) & _lengthMask);
        Current = _pool.Slice(Packed.Read2(_records, _next + 2), length);
        _next += _recordLength;
        return true;
    }
}
