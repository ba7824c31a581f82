using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>A sketch of a document's shingles, its runs of five words (Broder 1997): 64 numbers, whatever its length.</summary>
/// <remarks>
/// One-permutation hashing (Li, Owen and Zhang 2012): the upper bits of a shingle's hash name a bin, and the smallest
/// hash of each bin stays. Two documents hold the same number in about as large a part of their bins as the part of
/// their shingles that they share.
/// </remarks>
internal static class ShingleSketch
{
    /// <summary>The numbers of a sketch.</summary>
    internal const int Length = 1 << BinBits;

    /// <summary>Stands in a bin without a shingle.</summary>
    internal const uint Empty = uint.MaxValue;

    private const int BinBits = 6;
    private const int WordsOfShingle = 5;
    private const uint Multiplier = 0x9E37_79B1;

    private static readonly uint MultiplierOfLeaving = Power(Multiplier, WordsOfShingle);

    /// <summary>The sketch; linear. A document of fewer than five words is one shingle, one without words has none.</summary>
    /// <param name="words">The hashes of its words, in the order of the text.</param>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    internal static uint[] Of(ReadOnlySpan<uint> words)
    {
        uint[] sketch = new uint[Length];
        sketch.AsSpan().Fill(Empty);
        uint rolling = 0;
        for (int i = 0; i < words.Length; i++)
        {
            rolling = (rolling * Multiplier) + words[i];
            if (i >= WordsOfShingle)
                rolling -= words[i - WordsOfShingle] * MultiplierOfLeaving;
            if (i >= WordsOfShingle - 1 || i == words.Length - 1)
                Add(sketch, WordHashes.Mix(rolling));
        }

        return sketch;
    }

    /// <summary>Which part of their shingles two documents share (Jaccard index), estimated, in hundredths.</summary>
    /// <remarks>The standard error is about 5 for documents of some hundred words that share four fifths.</remarks>
    /// <param name="first">The sketch of one.</param>
    /// <param name="second">The sketch of the other.</param>
    internal static int PercentShared(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        int shared = 0;
        int different = 0;
        for (int bin = 0; bin < first.Length && bin < second.Length; bin++)
        {
            if (first[bin] != second[bin])
                different++;
            else if (first[bin] != Empty)
                shared++;
        }

        return shared == 0 ? 0 : 100 * shared / (shared + different);
    }

    private static void Add(uint[] sketch, uint shingle)
    {
        int bin = (int)(shingle >> (32 - BinBits));
        if (shingle < sketch[bin])
            sketch[bin] = shingle;
    }

    private static uint Power(uint value, int exponent)
    {
        uint power = 1;
        for (int i = 0; i < exponent; i++)
            power *= value;
        return power;
    }
}
