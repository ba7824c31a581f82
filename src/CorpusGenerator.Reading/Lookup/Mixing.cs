namespace CorpusGenerator.Reading;

/// <summary>Spreads the bits of a number over all its bits.</summary>
internal static class Mixing
{
    /// <summary>The output function of SplitMix64 (Steele, Lea and Flood 2014); one to one.</summary>
    internal static ulong Mix(ulong value)
    {
        value += 0x9E37_79B9_7F4A_7C15;
        value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
        value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
        return value ^ (value >> 31);
    }

    /// <summary>One number for two, in their order.</summary>
    internal static ulong Mix(ulong first, ulong second) => Mix(Mix(first) ^ second);
}
