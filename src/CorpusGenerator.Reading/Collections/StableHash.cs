using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Hashes that are the same in every process (FNV-1a, 64 bits, over UTF-16 code units).</summary>
public static class StableHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>A hash of all code units.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = Basis;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }

    /// <summary>A hash of the letters and digits alone, without regard to marks and white space.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static ulong OfWords(ReadOnlySpan<char> text)
    {
        ulong hash = Basis;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = unchecked((hash ^ c) * Prime);
            }
        }

        return hash;
    }

    /// <summary>The lowest digits of a hash in hexadecimal.</summary>
    /// <param name="text">What to hash.</param>
    /// <param name="digits">1 to 16.</param>
    public static string Hexadecimal(string text, int digits)
    {
        string all = Of(text.AsSpan()).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
        return all.Substring(16 - digits);
    }
}
