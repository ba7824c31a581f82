using System.Runtime.CompilerServices;

namespace CorpusGenerator;

/// <summary>A hash of characters that is the same in every process (FNV-1a, 32 bits, over UTF-16 code units).</summary>
internal static class ContentHash
{
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static int Of(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return unchecked((int)hash);
    }
}
