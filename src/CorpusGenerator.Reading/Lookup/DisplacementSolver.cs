namespace CorpusGenerator.Reading;

/// <summary>Spreads hashed keys over slots so that no two share one.</summary>
/// <remarks>
/// "Hash and displace" (Pagh 1999; Belazzougui, Botelho and Dietzfelbinger 2009): the upper bits of a hash name a
/// bucket, the next ones a slot, and the keys of a bucket move together by the bucket's displacement, joined to
/// the slot by exclusive or. The fullest buckets choose first.
/// </remarks>
internal sealed class DisplacementSolver
{
    private const int Free = -1;

    // So many keys of a good hash do not meet in a bucket meant for two; it bounds the cost of a bad one.
    private const int FullestBucket = 64;

    private readonly int[] _bucketStarts;
    private readonly int[] _keysByBucket;
    private readonly int[] _slotOfKey;

    private DisplacementSolver(ulong[] hashes, int slotBits, int bucketBits)
    {
        Hashes = hashes;
        SlotBits = slotBits;
        BucketBits = bucketBits;
        DisplacementShift = Math.Max(0, slotBits - Packed.BitsPerChar);
        Displacements = new int[1 << bucketBits];
        KeyAtSlot = new int[1 << slotBits];
        KeyAtSlot.AsSpan().Fill(Free);
        _bucketStarts = new int[(1 << bucketBits) + 1];
        _keysByBucket = new int[hashes.Length];
        _slotOfKey = new int[hashes.Length];
    }

    internal ulong[] Hashes { get; }

    internal int SlotBits { get; }

    /// <summary>How many bits name the bucket; with 0 there is one bucket, which is not displaced.</summary>
    internal int BucketBits { get; }

    /// <summary>By how many bits displacements are shifted, so that 14 bits reach every region of the slots.</summary>
    internal int DisplacementShift { get; }

    /// <summary>The displacement of each bucket.</summary>
    internal int[] Displacements { get; }

    /// <summary>The key at each slot, or a negative number where there is none.</summary>
    internal int[] KeyAtSlot { get; }

    /// <summary>Finds displacements; null if there are none for these hashes.</summary>
    internal static DisplacementSolver? Solve(ulong[] hashes, int slotBits, int bucketBits)
    {
        DisplacementSolver solver = new(hashes, slotBits, bucketBits);
        solver.GroupByBucket();
        return solver.PlaceAll() ? solver : null;
    }

    private void GroupByBucket()
    {
        foreach (ulong hash in Hashes)
            _bucketStarts[BucketOf(hash) + 1]++;
        for (int bucket = 1; bucket < _bucketStarts.Length; bucket++)
            _bucketStarts[bucket] += _bucketStarts[bucket - 1];

        int[] next = (int[])_bucketStarts.Clone();
        for (int key = 0; key < Hashes.Length; key++)
        {
            _keysByBucket[next[BucketOf(Hashes[key])]++] = key;
            _slotOfKey[key] = (int)((Hashes[key] << BucketBits) >> (64 - SlotBits));
        }
    }

    private int BucketOf(ulong hash) => BucketBits == 0 ? 0 : (int)(hash >> (64 - BucketBits));

    private int SizeOf(int bucket) => _bucketStarts[bucket + 1] - _bucketStarts[bucket];

    private bool PlaceAll()
    {
        int fullest = 0;
        for (int bucket = 0; bucket < Displacements.Length; bucket++)
            fullest = Math.Max(fullest, SizeOf(bucket));
        if (fullest > FullestBucket)
            return false;

        for (int size = fullest; size > 0; size--)
        {
            for (int bucket = 0; bucket < Displacements.Length; bucket++)
            {
                if (SizeOf(bucket) == size && !TryPlace(bucket))
                    return false;
            }
        }

        return true;
    }

    private bool TryPlace(int bucket)
    {
        ReadOnlySpan<int> keys = _keysByBucket.AsSpan(_bucketStarts[bucket], SizeOf(bucket));
        if (ShareSlot(keys))
            return false;

        int choices = BucketBits == 0 ? 1 : 1 << (SlotBits - DisplacementShift);
        for (int displacement = 0; displacement < choices; displacement++)
        {
            if (TryPlace(keys, displacement << DisplacementShift))
            {
                Displacements[bucket] = displacement;
                return true;
            }
        }

        return false;
    }

    private bool ShareSlot(ReadOnlySpan<int> keys)
    {
        for (int i = 1; i < keys.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (_slotOfKey[keys[i]] == _slotOfKey[keys[j]])
                    return true;
            }
        }

        return false;
    }

    private bool TryPlace(ReadOnlySpan<int> keys, int displacement)
    {
        foreach (int key in keys)
        {
            if (KeyAtSlot[_slotOfKey[key] ^ displacement] != Free)
                return false;
        }

        foreach (int key in keys)
            KeyAtSlot[_slotOfKey[key] ^ displacement] = key;
        return true;
    }
}
