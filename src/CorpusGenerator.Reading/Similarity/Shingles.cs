namespace CorpusGenerator.Reading;

/// <summary>Hashes a document's shingles: its runs of five words (Broder 1997).</summary>
internal static class Shingles
{
    /// <summary>The words of a shingle.</summary>
    internal const int Length = 5;

    /// <summary>The distinct hashes of a document's shingles, ascending; linear but for the sort.</summary>
    /// <remarks>A document of fewer than five words is one shingle; one without words has none.</remarks>
    /// <param name="words">The hashes of its words, in the order of the text.</param>
    internal static ulong[] Of(ReadOnlySpan<ulong> words)
    {
        if (words.Length == 0)
            return [];
        List<ulong> hashes = [];
        int last = Math.Max(0, words.Length - Length);
        for (int start = 0; start <= last; start++)
            hashes.Add(HashOf(words.Slice(start, Math.Min(Length, words.Length))));
        hashes.Sort();

        List<ulong> distinct = [];
        foreach (ulong hash in hashes)
        {
            if (distinct.Count == 0 || distinct[distinct.Count - 1] != hash)
                distinct.Add(hash);
        }

        return [.. distinct];
    }

    private static ulong HashOf(ReadOnlySpan<ulong> words)
    {
        ulong hash = (ulong)words.Length;
        foreach (ulong word in words)
            hash = Mixing.Mix(hash, word);
        return hash;
    }
}
