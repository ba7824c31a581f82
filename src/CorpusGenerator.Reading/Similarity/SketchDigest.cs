namespace CorpusGenerator.Reading;

/// <summary>Two bits of each number of a sketch: enough to tell most sketches apart without a look at them.</summary>
/// <remarks>
/// b-bit minwise hashing (Li and König 2010). Where two sketches hold the same number, their digests agree; where the
/// numbers differ, so do the digests three times out of four.
/// </remarks>
/// <param name="Low">The lowest bits.</param>
/// <param name="High">The bits above them.</param>
internal readonly record struct SketchDigest(ulong Low, ulong High)
{
    /// <summary>Takes the bits of a sketch of <see cref="ShingleSketch.Length"/> numbers.</summary>
    internal static SketchDigest Of(ReadOnlySpan<uint> sketch)
    {
        ulong low = 0;
        ulong high = 0;
        foreach (uint number in sketch)
        {
            low = (low << 1) | (number & 1);
            high = (high << 1) | ((number >> 1) & 1);
        }

        return new(low, high);
    }

    /// <summary>In how many bins two digests differ: no more than the sketches do.</summary>
    internal int CountDifferent(SketchDigest other) => CountOnes((Low ^ other.Low) | (High ^ other.High));

    /// <summary>The sum of neighbouring bits, then of pairs, then of fours (Warren, Hacker's Delight, 5-1).</summary>
    private static int CountOnes(ulong bits)
    {
        bits -= (bits >> 1) & 0x5555_5555_5555_5555;
        bits = (bits & 0x3333_3333_3333_3333) + ((bits >> 2) & 0x3333_3333_3333_3333);
        bits = (bits + (bits >> 4)) & 0x0F0F_0F0F_0F0F_0F0F;
        return (int)(unchecked(bits * 0x0101_0101_0101_0101) >> 56);
    }
}
